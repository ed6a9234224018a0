package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a desk lists. Where the source has the name and no spelling that passes is in the text, a spelling to avoid,
 * or one that is nearly the right one, is told; a text that says "he" instead is left alone. Where the text has a listed
 * name that neither the source nor the machine has, that is told as a notice.
 */
final class NameCheck {
    private NameCheck() {}

    static List<Finding> run(Row row, List<ListedName> names) {
        if (row.source().isEmpty() || row.target().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ListedName name : names) {
            List<Span> source = literally(row.source(), name.source());
            if (source.isEmpty()) {
                unsupported(row, name, findings);
            } else {
                differing(row, name, source, findings);
            }
        }
        return findings;
    }

    private static void differing(Row row, ListedName name, List<Span> source, List<Finding> findings) {
        List<Span> avoided = spelled(row.target(), name.avoided());
        List<Span> passing = spelled(row.target(), name.passing());
        List<Span> wrong = outside(avoided, passing);
        if (wrong.isEmpty() && passing.isEmpty()) {
            wrong = NearSpelling.find(row.target(), name.target());
        }
        if (!wrong.isEmpty()) {
            findings.add(
                    row.finding(FindingCode.NAME_DIFFERS, Severity.WARNING, source, List.of(), wrong, name.target()));
        }
    }

    private static void unsupported(Row row, ListedName name, List<Finding> findings) {
        List<Span> target = spelled(row.target(), List.of(name.target()));
        boolean ofMachine = !spelled(row.witness(), name.passing()).isEmpty();
        if (!target.isEmpty() && !ofMachine) {
            findings.add(row.finding(
                    FindingCode.UNSUPPORTED_NAME, Severity.NOTICE, List.of(), List.of(), target, name.source()));
        }
    }

    /** Whether the source has the name. */
    static boolean isIn(List<String> source, ListedName name) {
        return !literally(source, name.source()).isEmpty();
    }

    /** Where a text has it in a spelling that passes. */
    static List<Span> passing(List<String> text, ListedName name) {
        return spelled(text, name.passing());
    }

    /** Those that are no part of a longer one: "Mulbit" passes, within "Mulbit-ho" it is a part of what is wrong. */
    private static List<Span> outside(List<Span> spans, List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().noneMatch(other -> holds(other, span)))
                .toList();
    }

    private static boolean holds(Span longer, Span span) {
        return longer.paragraph() == span.paragraph()
                && longer.start() <= span.start()
                && longer.end() >= span.end()
                && longer.text().length() > span.text().length();
    }

    /** Source texts write particles right behind a name, so it is looked for anywhere. */
    private static List<Span> literally(List<String> texts, String name) {
        return find(texts, Pattern.compile(Pattern.quote(name)));
    }

    /** As whole words, in capitals or not. */
    private static List<Span> spelled(List<String> texts, List<String> spellings) {
        List<Span> found = new ArrayList<>();
        for (String spelling : spellings) {
            String whole = ScriptCheck.isEastAsianText(spelling)
                    ? Pattern.quote(spelling)
                    : "(?<![\\p{L}\\p{N}])" + Pattern.quote(spelling) + "(?![\\p{L}\\p{N}])";
            found.addAll(find(texts, Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
        return found;
    }

    private static List<Span> find(List<String> texts, Pattern pattern) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher matcher = pattern.matcher(texts.get(i));
            while (matcher.find()) {
                found.add(new Span(i, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return found;
    }
}
