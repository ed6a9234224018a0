package dev.colophon.api.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that will go: its answers carry {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and links, and
 * its description {@code deprecated}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retiring {
    /** The day from which on nobody should begin to use it, {@code 2026-11-01}; UTC. */
    String since();

    /** The day on which it may stop to answer; UTC. */
    String until();

    /** The address of what takes its place. */
    String instead();

    /** The address of a page that says why and how to change over. */
    String notice();
}
