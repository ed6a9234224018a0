package dev.colophon.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Failures of the database that pass: connections lost, time-outs, transactions that stood in each other's way. */
final class StoreFaults {
    static final Problem UNAVAILABLE = new Problem(
            503,
            "unavailable",
            "The database could not take the request; nothing was changed. Try again.",
            List.of(),
            Map.of(Problem.RETRY_AFTER, 2));

    static final Problem OVERTAKEN = new Problem(
            409,
            "overtaken",
            "Somebody did the same at the same moment; nothing was changed. Look again.",
            List.of(),
            Map.of());

    /** Of a key that must be unique, on both databases. */
    private static final String TAKEN = "23505";

    /** SQLSTATEs of both databases: lock time-out, deadlock, serialisation, shutdown, too many connections. */
    private static final Set<String> PASSING =
            Set.of("40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "53300", "HYT00", "90121", "90098");

    private StoreFaults() {}

    /** What to tell of a failure that the database caused and that passes; empty for any other. */
    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
                return Optional.of(OVERTAKEN);
            }
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return Optional.of(UNAVAILABLE);
            }
        }
        return Optional.empty();
    }

    /** What may be logged of it: the message itself quotes values, such as names and hashes. */
    static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "unknown";
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                // The pool's own, such as no connection in time.
                ? String.valueOf(failure.getMessage()).contains("timeout")
                : state.startsWith("08") || PASSING.contains(state);
    }
}
