package dev.colophon.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.colophon.fault.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the framework refuses by itself, in the service's words. */
final class FrameworkFaults {
    static final Problem UNAUTHENTICATED =
            Problem.of(401, "unauthenticated", "Send a known token: Authorization: Bearer <token>.");
    static final Problem FORBIDDEN = Problem.of(403, "forbidden", "This account may not do this.");

    private static final Map<Integer, Problem> BY_STATUS = Map.of(
            400, Problem.of(400, "malformed", "The request cannot be read."),
            401, UNAUTHENTICATED,
            403, FORBIDDEN,
            404, Problem.of(404, "not-found", "There is nothing at this address."),
            405,
                    Problem.of(
                            405,
                            "method-not-allowed",
                            "There is something at this address, but not to be asked by this method."),
            406, Problem.of(406, "not-acceptable", "There is no such form of it; ask for application/json."),
            413, Problem.of(413, "too-large", "The body is larger than 10 MiB."),
            415, Problem.of(415, "unsupported-media-type", "Send application/json."));

    private FrameworkFaults() {}

    static Problem of(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return JsonFaults.of(json);
            }
        }
        int status = failure.getResponse().getStatus();
        Problem known = BY_STATUS.get(status);
        return known != null ? known : Problem.of(status, "status-" + status, "The request was refused.");
    }

    static Problem of(ConstraintViolationException failure) {
        List<Fault.Item> places = failure.getConstraintViolations().stream()
                .map(violation -> new Fault.Item(pointer(violation), violation.getMessage(), null))
                .sorted(Comparator.comparing(Fault.Item::pointer))
                .toList();
        boolean noBody = places.stream().anyMatch(place -> place.pointer().isEmpty());
        return new Problem(
                noBody ? 400 : 422,
                noBody ? "malformed" : "invalid",
                "The request breaks the rules named under errors.",
                places,
                Map.of());
    }

    /** The place in the body; the first two nodes are the resource's method and its parameter. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int n = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (n++ >= 2 && node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
