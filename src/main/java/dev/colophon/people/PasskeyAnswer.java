package dev.colophon.people;

/**
 * What a person's browser answered to a challenge, and where it was.
 *
 * @param json in the form of W3C Web Authentication Level 3, section 5.1 ({@code AuthenticationResponseJSON})
 */
public record PasskeyAnswer(String json, Site site) {}
