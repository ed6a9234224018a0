package dev.colophon.hook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that lead into a house or nowhere: the special-purpose registries of IANA (RFC 6890), and multicast. Own
 * arithmetic: Netty's subnet rule takes every IPv6 address that fills its mask for one of the block.
 */
final class SpecialAddresses {
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();
    /** The one block that is routed; everything else of IPv6 is special. */
    private static final Block ROUTED = Block.of("2000::/3");

    private static final int IPV4_BYTES = 4;

    private SpecialAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return SPECIAL.stream().anyMatch(block -> block.holds(bytes))
                || bytes.length > IPV4_BYTES && !ROUTED.holds(bytes);
    }

    /** Addresses of {@code length} bytes that agree with the prefix but for their last {@code rest} bits. */
    private record Block(BigInteger prefix, int length, int rest) {
        static Block of(String cidr) {
            String[] parts = cidr.split("/", 2);
            try {
                byte[] first = InetAddress.getByName(parts[0]).getAddress();
                int rest = first.length * Byte.SIZE - Integer.parseInt(parts[1]);
                return new Block(new BigInteger(1, first).shiftRight(rest), first.length, rest);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(cidr, e);
            }
        }

        boolean holds(byte[] address) {
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(prefix);
        }
    }
}
