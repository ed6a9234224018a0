package dev.colophon.hook;

/**
 * A webhook at the one moment when its secret is told.
 *
 * @param secret {@code whsec_…}, by which the receiver verifies
 */
public record IssuedWebhook(Webhook webhook, String secret) {}
