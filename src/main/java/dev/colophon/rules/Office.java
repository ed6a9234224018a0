package dev.colophon.rules;

import java.util.Collection;

/** Roles on a desk, as the record names them, and what they allow in review. */
public final class Office {
    public static final String EDITOR = "editor";
    public static final String REVIEWER = "reviewer";
    public static final String CHIEF = "chief";

    private Office() {}

    /** Whether somebody with these roles may sign off, dismiss findings and choose the profile. */
    public static boolean maySign(Collection<String> roles) {
        return roles.contains(REVIEWER) || roles.contains(CHIEF);
    }

    /** Whether somebody with these roles may waive, override and retract. */
    public static boolean isChief(Collection<String> roles) {
        return roles.contains(CHIEF);
    }
}
