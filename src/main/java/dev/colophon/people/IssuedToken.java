package dev.colophon.people;

/**
 * A token at the one moment when its secret can be told.
 *
 * @param secret what goes behind {@code Authorization: Bearer}; kept nowhere
 */
public record IssuedToken(Token token, String secret) {}
