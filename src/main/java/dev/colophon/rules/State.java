package dev.colophon.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sign-offs of a paragraph amount to, weakest first. */
public enum State {
    CHANGES_REQUESTED("changes-requested", "paragraph-changes-requested"),
    UNREVIEWED("unreviewed", "paragraph-unreviewed"),
    STALE("stale", "paragraph-stale"),
    PARTLY_SIGNED("partly-signed", "paragraph-partly-signed"),
    WAIVED("waived", null),
    CARRIED("carried", null),
    SIGNED("signed", null);

    private final String code;
    private final @Nullable String blocker;

    State(String code, @Nullable String blocker) {
        this.code = code;
        this.blocker = blocker;
    }

    /** The name in API and manifests. */
    public String code() {
        return code;
    }

    /** What it adds to the gate, null where it lets pass. */
    @Nullable
    String blocker() {
        return blocker;
    }

    /** Whether the policy's demand is met, by approvals of the key or by carried ones. */
    public boolean isSigned() {
        return this == SIGNED || this == CARRIED;
    }

    /** The weakest of several, null of none: a row is only as good as its weakest paragraph. */
    public static @Nullable State weakest(Collection<State> states) {
        return states.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** The state of that name. */
    public static Optional<State> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
