package dev.colophon.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may do at a desk. A chief may all that an editor and a reviewer may; no other role implies another. */
public enum DeskRole {
    /** Creates articles and versions. */
    EDITOR,
    /** Signs, dismisses findings, chooses the profile, releases if the policy allows. */
    REVIEWER,
    /** All of editor and reviewer; waives, overrides, retracts, erases, activates policies. */
    CHIEF,
    /** Reads released articles and their record. */
    AUDITOR,
    /** Sets up people, publications, desks, tokens and policies; never signs. */
    ADMINISTRATOR;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in the API and in the record: {@code editor}. */
    public String code() {
        return code;
    }

    /** Whether a person with this role may do what the other allows. */
    public boolean covers(DeskRole other) {
        return this == other || (this == CHIEF && (other == EDITOR || other == REVIEWER));
    }

    /** The role of that code, empty for any other word. */
    public static Optional<DeskRole> of(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
