package dev.colophon.check;

import dev.colophon.fault.Fault;
import dev.colophon.text.TextHygiene;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a listed name must be, told all at once. */
final class NameRules {
    private static final int LONGEST = 200;
    private static final int MOST_SPELLINGS = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final List<Fault.Item> items = new ArrayList<>();

    /** The draft as it is stored. */
    static NameDraft checked(NameDraft draft) {
        NameRules rules = new NameRules();
        NameDraft clean = new NameDraft(
                draft.desk(),
                rules.language("/sourceLanguage", draft.sourceLanguage()),
                rules.language("/targetLanguage", draft.targetLanguage()),
                rules.spelling("/source", draft.source()),
                rules.spelling("/target", draft.target()),
                rules.spellings("/accepted", draft.accepted()),
                rules.spellings("/avoided", draft.avoided()));
        if (Stream.concat(Stream.of(clean.target()), clean.accepted().stream()).anyMatch(clean.avoided()::contains)) {
            rules.say("/avoided", "A spelling cannot be both right and wrong.");
        }
        if (!rules.items.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "invalid", "The name cannot be listed like this; see errors.")
                    .at(rules.items);
        }
        return clean;
    }

    private List<String> spellings(String pointer, List<String> values) {
        if (values.size() > MOST_SPELLINGS) {
            say(pointer, "At most " + MOST_SPELLINGS + " spellings.");
        }
        return values.stream().map(value -> spelling(pointer, value)).distinct().toList();
    }

    private String spelling(String pointer, String value) {
        String clean = TextHygiene.violations(value).isEmpty()
                ? TextHygiene.clean(value).text().strip()
                : "";
        if (clean.isEmpty() || clean.length() > LONGEST || clean.contains("\n")) {
            say(pointer, "One line of 1 to " + LONGEST + " characters.");
        }
        return clean;
    }

    private String language(String pointer, String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException unknown) {
            // Told below, as an unknown one is.
        }
        say(pointer, "This is no language tag (BCP 47).");
        return "";
    }

    private void say(String pointer, String detail) {
        items.add(new Fault.Item(pointer, detail, null));
    }
}
