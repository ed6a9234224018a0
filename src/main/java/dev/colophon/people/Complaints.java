package dev.colophon.people;

import dev.colophon.fault.Fault;
import dev.colophon.text.TextHygiene;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that it can be told at once. */
final class Complaints {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final int LONGEST_SLUG = 40;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final List<Fault.Item> items = new ArrayList<>();

    /** Notes a complaint unless the rule holds. */
    Complaints unless(boolean holds, String pointer, String detail) {
        if (!holds) {
            items.add(new Fault.Item(pointer, detail, null));
        }
        return this;
    }

    /** A text as it is stored: stripped, normalised, of 1 to {@code longest} characters. */
    String text(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            unless(false, pointer, "Say something here.");
            return "";
        }
        List<TextHygiene.Violation> refused = TextHygiene.violations(value);
        if (!refused.isEmpty()) {
            unless(
                    false,
                    pointer,
                    "This character is refused: " + refused.get(0).told() + ".");
            return "";
        }
        String clean = TextHygiene.clean(value).text().strip();
        unless(clean.length() <= longest, pointer, "At most " + longest + " characters.");
        return clean;
    }

    /** An identifier that may stand in an address. */
    String slug(String pointer, @Nullable String value) {
        boolean fits = value != null
                && value.length() <= LONGEST_SLUG
                && SLUG.matcher(value).matches();
        unless(fits, pointer, "Lower-case letters, digits and single hyphens, at most " + LONGEST_SLUG + ".");
        return value == null ? "" : value;
    }

    /** An address in lower case, as it is compared. */
    String email(String pointer, @Nullable String value) {
        String email = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        unless(
                EMAIL.matcher(email).matches()
                        && TextHygiene.violations(email).isEmpty()
                        && !TextHygiene.mixesScripts(email),
                pointer,
                "This is no e-mail address.");
        return email;
    }

    /** Language tags in their canonical spelling, sorted, each once. */
    List<String> languages(String pointer, List<String> tags) {
        List<String> canonical = new ArrayList<>();
        for (int n = 0; n < tags.size(); n++) {
            canonical.add(language(pointer + "/" + n, tags.get(n)));
        }
        return canonical.stream().distinct().sorted().toList();
    }

    /** A language tag in its canonical spelling (BCP 47). */
    String language(String pointer, @Nullable String tag) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag == null ? "" : tag).build();
            unless(LANGUAGES.contains(locale.getLanguage()), pointer, "This is no language tag (BCP 47).");
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            unless(false, pointer, "This is no language tag (BCP 47).");
            return "";
        }
    }

    /** The name of a time zone. */
    String timeZone(String pointer, @Nullable String value) {
        try {
            return ZoneId.of(value == null ? "" : value).getId();
        } catch (DateTimeException e) {
            unless(false, pointer, "This is no time zone, such as Asia/Seoul.");
            return "";
        }
    }

    /** @throws Fault {@code invalid} with every complaint, if there is any */
    void raise() {
        if (!items.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "invalid", "The request breaks the rules named under errors.")
                    .at(items);
        }
    }
}
