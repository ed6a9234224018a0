package dev.colophon.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom an address is counted as. */
public final class Network {
    private static final int IPV6_BYTES = 16;

    private Network() {}

    /** Of an IPv6 address its first 64 bits: whoever has one has all of them (RFC 6177). */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) + "/64"
                    : HexFormat.of().formatHex(bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
