package dev.colophon.hook;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where messages may go: to public addresses by https, and to the hosts inside the house that the settings name. Asked when
 * an address is saved and again each time before something is sent there.
 */
@ApplicationScoped
class Destinations {
    private static final int LONGEST = 2_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    /** What could be read as a number is one to some readers: only four plain ones make an address. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0[xX][0-9a-fA-F]*|[0-9]+)");

    private static final Pattern DOTTED = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    private final Resolver resolver;
    private final Set<String> inside;
    private final Set<Integer> ports;

    /** An address that was found to be in order, to be connected to as it is: the name is not resolved again. */
    record Target(URI url, String host, InetAddress address, int port) {
        boolean isSecure() {
            return "https".equals(url.getScheme());
        }
    }

    @Inject
    Destinations(HookSettings settings) {
        this(InetAddress::getAllByName, settings.privateHosts().orElse(List.of()), settings.ports());
    }

    Destinations(Resolver resolver, List<String> inside, List<Integer> ports) {
        this.resolver = resolver;
        this.inside = Set.copyOf(inside);
        this.ports = Set.copyOf(ports);
    }

    /**
     * The target of a URL, resolved now.
     *
     * @throws Fault {@code webhook-address-refused} at {@code /url}
     */
    Target target(String text) {
        URI url = parsed(text);
        String host = host(url);
        boolean house = inside.contains(host);
        String scheme = String.valueOf(url.getScheme());
        if (!scheme.equals("https") && !(house && scheme.equals("http"))) {
            throw refused("It must be an https address.");
        }
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? HTTPS : HTTP;
        if (!house && !ports.contains(port)) {
            throw refused("This port may not be told.");
        }
        return new Target(url, host, address(host, house), port);
    }

    private static URI parsed(String text) {
        try {
            URI url = new URI(text);
            boolean plain = url.getRawUserInfo() == null && url.getRawFragment() == null && url.getHost() != null;
            if (plain && text.length() <= LONGEST) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw refused("It must be an https address without user, password and fragment.");
        }
        throw refused("It must be an https address without user, password and fragment.");
    }

    private static String host(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (host.endsWith(".")
                || NUMERIC.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
            throw refused("This host may not be told.");
        }
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The first of its addresses; if any of them is special, none is used. */
    private InetAddress address(String host, boolean house) {
        InetAddress[] addresses;
        try {
            addresses = resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw refused("There is no host of this name.");
        }
        if (!house && Stream.of(addresses).anyMatch(SpecialAddresses::contain)) {
            throw refused("This host may not be told.");
        }
        return addresses[0];
    }

    private static Fault refused(String detail) {
        return Fault.of(Fault.Kind.INVALID, "webhook-address-refused", "Webhooks may not be sent to this address.")
                .at("/url", detail);
    }
}
