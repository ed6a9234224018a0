package dev.colophon.rules.disclosure;

import dev.colophon.act.Document.DisclosureFacts;
import dev.colophon.act.Document.DisclosureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line a reader sees, and the term a machine reads.
 *
 * @param rule the row of the table
 * @param text null where nothing can be said: in place of a retraction's notice, where the record does not verify, where
 *     nobody said how the text was made, in a language without wording
 * @param digitalSourceType an IPTC term, null where the rules give none; of a retraction the one it had is kept
 * @param blockers what holds the release back, empty where the line lets it pass
 */
public record Disclosure(
        Rule rule, @Nullable String text, @Nullable String digitalSourceType, List<String> blockers) {
    /** The code that says a language has no wording. */
    public static final String WORDING_MISSING = "disclosure-wording-missing";

    public Disclosure {
        blockers = List.copyOf(blockers);
    }

    /**
     * The disclosure that follows from facts.
     *
     * @param source the source publication's registered name, with its article
     * @param publication the publication's
     */
    public static Disclosure of(DisclosureFacts facts, DisclosureRules rules, String source, String publication) {
        String line = rule(facts).speaks() ? line(facts, rules) : null;
        return new Disclosure(
                rule(facts),
                line == null ? null : fill(line, facts, source, publication),
                digitalSourceType(facts),
                blockers(facts, rules));
    }

    /** What the line adds to the gate; names are not needed to know. */
    public static List<String> blockers(DisclosureFacts facts, DisclosureRules rules) {
        List<String> blockers = new ArrayList<>();
        Rule rule = rule(facts);
        if (rule.blocker() != null) {
            blockers.add(rule.blocker());
        }
        if (rule.speaks() && line(facts, rules) == null) {
            blockers.add(WORDING_MISSING);
        }
        return blockers;
    }

    /** The IPTC term, null where the rules give none. */
    public static @Nullable String digitalSourceType(DisclosureFacts facts) {
        Rule rule = rule(facts);
        boolean edited = facts.substantive() || !facts.survives();
        return rule == Rule.PARTLY && edited ? DigitalSource.COMPOSITE : rule.digitalSourceType();
    }

    private static Rule rule(DisclosureFacts facts) {
        return Rule.ofCode(facts.rule())
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + facts.rule()));
    }

    private static @Nullable String line(DisclosureFacts facts, DisclosureRules rules) {
        Map<String, String> lines = rules.lines().get(facts.language());
        if (lines == null) {
            lines = rules.lines().get(Locale.forLanguageTag(facts.language()).getLanguage());
        }
        return lines == null ? null : lines.get(wording(facts));
    }

    /** A translation by people has one wording, of a machine's there are two. */
    private static String wording(DisclosureFacts facts) {
        Rule rule = rule(facts);
        if (rule == Rule.HUMAN) {
            return rule.code();
        }
        return rule.code() + (facts.generative() ? ".generative" : ".machine");
    }

    private static String fill(String line, DisclosureFacts facts, String source, String publication) {
        Map<String, String> values = Map.of(
                "S",
                source,
                "P",
                publication,
                "k",
                Integer.toString(facts.signed()),
                "n",
                Integer.toString(facts.of()));
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
            int close = line.indexOf('}', open);
            filled.append(line, from, open).append(values.getOrDefault(line.substring(open + 1, close), ""));
            from = close + 1;
        }
        return filled.append(line.substring(from)).toString();
    }
}
