package dev.colophon.web;

import dev.colophon.fault.Fault;
import dev.colophon.text.TextHygiene;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text as forms send it, held to the same rules as text that comes in over the API. */
public final class FormText {
    /** Characters (UTF-16) of one field: more than any article has. */
    private static final int LONGEST = 2_000_000;

    private FormText() {}

    /**
     * A text in the form it is stored, white space around it taken off.
     *
     * @throws Fault {@code forbidden-character, text-too-long}
     */
    public static String of(@Nullable String sent) {
        String text = sent == null ? "" : sent;
        if (text.length() > LONGEST) {
            throw Fault.of(Fault.Kind.INVALID, "text-too-long", "This text is too long to be an article.");
        }
        List<TextHygiene.Violation> violations = TextHygiene.violations(text);
        if (!violations.isEmpty()) {
            throw Fault.of(
                    Fault.Kind.INVALID,
                    "forbidden-character",
                    "The text holds a control character that cannot be stored: "
                            + violations.get(0).told() + ".");
        }
        return TextHygiene.clean(text).text().strip();
    }

    /** A text that may not be empty. */
    public static String required(@Nullable String sent) {
        String text = of(sent);
        if (text.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "text-empty", "Write something: an empty text cannot be saved here.");
        }
        return text;
    }

    /**
     * A moment as a browser's field writes it, on the newsroom's clock; null where the field was left empty.
     *
     * @throws Fault {@code unreadable-moment}
     */
    public static @Nullable Instant moment(@Nullable String sent, ZoneId zone) {
        try {
            return sent == null || sent.isBlank()
                    ? null
                    : LocalDateTime.parse(sent.strip()).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw Fault.of(Fault.Kind.INVALID, "unreadable-moment", "The date and time cannot be read.");
        }
    }

    /** The text, null where the field was left empty. */
    public static @Nullable String orNull(@Nullable String sent) {
        String text = of(sent);
        return text.isEmpty() ? null : text;
    }

    /** What a form sent, as it came, or else something that stands for it. */
    public static String or(@Nullable String sent, String otherwise) {
        return sent == null ? otherwise : sent;
    }

    /**
     * An id, null where the field was left empty.
     *
     * @throws Fault {@code unreadable-field}
     */
    public static @Nullable UUID id(@Nullable String sent) {
        try {
            return sent == null || sent.isBlank() ? null : UUID.fromString(sent.strip());
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** A field that no page of ours sends so. */
    public static Fault unreadable() {
        return Fault.of(Fault.Kind.INVALID, "unreadable-field", "A field of the form cannot be read.");
    }
}
