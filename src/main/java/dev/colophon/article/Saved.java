package dev.colophon.article;

/**
 * A version on record.
 *
 * @param created false where the newest version had this very text already
 */
public record Saved(String label, boolean created) {}
