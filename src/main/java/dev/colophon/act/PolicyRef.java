package dev.colophon.act;

/**
 * A policy version by which an act was judged.
 *
 * @param id such as {@code standard/4}
 * @param sha256 lower-case hex of the policy document's bytes
 */
public record PolicyRef(String id, String sha256) {}
