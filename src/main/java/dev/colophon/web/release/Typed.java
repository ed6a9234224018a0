package dev.colophon.web.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into the forms of the release page: it comes back when they are refused. */
record Typed(
        String kind, String note, String publicNote, String editor, String override, String reason, String notice) {
    static final Typed NOTHING = new Typed("", "", "", "", "", "", "");

    static Typed release(
            @Nullable String kind,
            @Nullable String note,
            @Nullable String publicNote,
            @Nullable String editor,
            @Nullable String override) {
        return new Typed(text(kind), text(note), text(publicNote), text(editor), text(override), "", "");
    }

    static Typed retraction(@Nullable String reason, @Nullable String notice) {
        return new Typed("", "", "", "", "", text(reason), text(notice));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
