package dev.colophon.problem;

import dev.colophon.fault.Fault;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure as the wire tells it (RFC 9457).
 *
 * @param status the HTTP status, 400 to 599
 * @param code stable; {@code type} is {@code /problems/<code>}
 * @param detail a sentence that says what to do
 * @param errors places of the request that it speaks of
 * @param members further members of the answer
 */
public record Problem(int status, String code, String detail, List<Fault.Item> errors, Map<String, Object> members) {
    /** Media type of problem details. */
    public static final String JSON = "application/problem+json";

    /** The member that names how many seconds to wait; it also becomes the {@code Retry-After} header. */
    public static final String RETRY_AFTER = "retryAfter";

    /** The member that says where the thing is that stands in the way; it also becomes the {@code Location} header. */
    public static final String LOCATION = "location";

    public Problem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
    }

    /** A problem of the service's own. */
    public static Problem of(Fault fault) {
        return new Problem(statusOf(fault.kind()), fault.code(), fault.detail(), fault.items(), fault.members());
    }

    /** A problem without places. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Map.of());
    }

    /** The same problem, pointing at one place of the request. */
    Problem at(String pointer, String place) {
        return new Problem(status, code, detail, List.of(new Fault.Item(pointer, place, null)), members);
    }

    /** What the status means, in two or three words. */
    public String title() {
        if (status == 422) {
            return "Unprocessable Content";
        } else if (status == 421) {
            return "Misdirected Request";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Failed" : known.getReasonPhrase();
    }

    /** Whether the same request may succeed later. */
    public boolean passes() {
        return status == 429 || status >= 500;
    }

    /** What to tell the help desk, empty where there is nothing to find by it. */
    public String reference() {
        return String.valueOf(members.getOrDefault("reference", ""));
    }

    /** The members in the order readers expect. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + code);
        body.put("title", title());
        body.put("status", status);
        body.put("detail", detail);
        body.put("code", code);
        if (!errors.isEmpty()) {
            body.put("errors", errors.stream().map(Problem::place).toList());
        }
        members.forEach(body::putIfAbsent);
        return body;
    }

    private static Map<String, Object> place(Fault.Item item) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("pointer", item.pointer());
        place.put("detail", item.detail());
        if (item.code() != null) {
            place.put("code", item.code());
        }
        return place;
    }

    private static int statusOf(Fault.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
