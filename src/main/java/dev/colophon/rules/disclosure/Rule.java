package dev.colophon.rules.disclosure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the disclosure table, in the order in which the rows are tested. */
public enum Rule {
    /** The notice stands instead of a line. */
    RETRACTED("retracted", null, null),
    /** What the record holds does not verify, so nothing can be said. */
    UNVERIFIED("unverified", null, "record-unverified"),
    /** No machine version, and a named person said so. */
    HUMAN("human", null, null),
    /** No machine version, and nobody said that none was used. */
    UNSTATED("unstated", null, "statement-missing"),
    UNREVIEWED("unreviewed", DigitalSource.TRAINED, "nothing-signed"),
    /** The type is by edits, see {@link Disclosure#digitalSourceType}. */
    PARTLY("partly", DigitalSource.TRAINED, null),
    /** A machine draft of which no paragraph survives. */
    FROM_DRAFT("from-draft", DigitalSource.COMPOSITE, null),
    EDITED("edited", DigitalSource.COMPOSITE, null),
    REVIEWED("reviewed", DigitalSource.TRAINED, null);

    private final String code;
    private final @Nullable String digitalSourceType;
    private final @Nullable String blocker;

    Rule(String code, @Nullable String digitalSourceType, @Nullable String blocker) {
        this.code = code;
        this.digitalSourceType = digitalSourceType;
        this.blocker = blocker;
    }

    /** The name in manifests and releases. */
    public String code() {
        return code;
    }

    /** Whether there is a line at all. */
    boolean speaks() {
        return this != RETRACTED && this != UNVERIFIED && this != UNSTATED;
    }

    @Nullable
    String digitalSourceType() {
        return digitalSourceType;
    }

    /** What it adds to the gate whatever the policy asks, null where it lets pass. */
    public @Nullable String blocker() {
        return blocker;
    }

    /** The rule of that name. */
    public static Optional<Rule> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
