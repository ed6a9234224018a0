package dev.colophon.problem;

import org.jspecify.annotations.Nullable;

/**
 * A request that was refused for who asked, or for how often.
 *
 * @param account the account's id, null where nobody was known
 * @param what method and path, printable
 * @param address of the caller
 */
public record Denial(int status, String code, @Nullable String account, String what, String address) {}
