package dev.colophon.hook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names to addresses. */
@FunctionalInterface
interface Resolver {
    /** Every address of a name, at least one. */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
