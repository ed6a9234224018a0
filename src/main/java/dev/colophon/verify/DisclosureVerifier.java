package dev.colophon.verify;

import dev.colophon.proof.Commitment;
import dev.colophon.proof.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks that texts, names and notes are those that the record committed to. */
public final class DisclosureVerifier {
    private DisclosureVerifier() {}

    /**
     * Every failure; empty when all hold.
     *
     * @param plain disclosures by the commitment they are said to open; erased ones are left out
     */
    public static List<Failure> verify(Map<String, String> plain) {
        List<Failure> failures = new ArrayList<>();
        plain.forEach((digest, disclosure) -> {
            if (!Commitment.digestOf(disclosure).equals(digest)) {
                failures.add(failure("disclosure-mismatch", digest, "another value than was committed to"));
            } else {
                readable(digest, disclosure, failures);
            }
        });
        return failures;
    }

    private static void readable(String digest, String disclosure, List<Failure> failures) {
        try {
            Commitment.value(disclosure);
        } catch (MalformedException e) {
            failures.add(failure("disclosure-unreadable", digest, String.valueOf(e.getMessage())));
        }
    }

    private static Failure failure(String code, String digest, String detail) {
        return new Failure(code, null, null, null, digest + ": " + detail);
    }
}
