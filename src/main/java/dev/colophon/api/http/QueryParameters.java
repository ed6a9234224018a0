package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import dev.colophon.text.TextHygiene;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses that cannot mean anything: a query parameter named twice (sender and service would not mean the same
 * one), one that is no number where a number is meant, and characters that no text here has, which the databases would
 * take differently.
 */
final class QueryParameters {
    private static final String PREFIX = "/api/";
    private static final Set<String> NUMBERS = Set.of("limit", "release");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(PREFIX)) {
            return;
        }
        if (request.getUriInfo().getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(QueryParameters::isNoText)) {
            throw Fault.of(Fault.Kind.NOT_FOUND, "not-found", "There is nothing at this address.");
        }
        request.getUriInfo().getQueryParameters().forEach(QueryParameters::check);
    }

    private static void check(String name, List<String> values) {
        if (values.size() > 1) {
            throw refusal("repeated-parameter", "Name each query parameter once.", name, "named more than once");
        }
        if (values.stream().anyMatch(QueryParameters::isNoText)) {
            throw refusal(
                    "forbidden-character",
                    "The query holds a character that no text may have.",
                    name,
                    "holds a character that no text may have");
        }
        if (NUMBERS.contains(name) && !NUMBER.matcher(values.get(0)).matches()) {
            throw refusal("invalid-" + name, "The parameter " + name + " is a number.", name, "not a number");
        }
    }

    private static boolean isNoText(String value) {
        return !TextHygiene.violations(value).isEmpty();
    }

    private static Fault refusal(String code, String told, String name, String detail) {
        return Fault.of(Fault.Kind.MALFORMED, code, told).at("?" + name, detail);
    }
}
