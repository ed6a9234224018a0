package dev.colophon.api.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;

/** What a caller would have an answer in (RFC 9110 §12.5.1). */
public final class Accepted {
    private Accepted() {}

    /**
     * The form a caller prefers; of several they like as much the first.
     *
     * @param accepted the header's types, the preferred one first
     * @throws NotAcceptableException when they take none of them
     */
    public static <F> F form(List<MediaType> accepted, List<F> forms, Function<F, MediaType> type) {
        for (MediaType asked : accepted) {
            for (F form : forms) {
                if (isTaken(asked) && asked.isCompatible(type.apply(form))) {
                    return form;
                }
            }
        }
        throw new NotAcceptableException();
    }

    /** A weight of nothing refuses a type (RFC 9110 §12.4.2). */
    private static boolean isTaken(MediaType asked) {
        return !asked.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }
}
