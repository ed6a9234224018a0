package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that somebody is quoted with. A paragraph that quotes must not become one that quotes nobody, and none may begin
 * to quote where the source does not. How often the quotation marks open and close is the editor's affair.
 */
final class QuotationCheck {
    /** Of at most 3,000 characters, so that marks that never close cost no more than their own neighbourhood. */
    private static final Pattern QUOTED = Pattern.compile(
            "“([^”]{1,3000}+)”|\"([^\"]{1,3000}+)\"|「([^」]{1,3000}+)」|『([^』]{1,3000}+)』|«([^»]{1,3000}+)»"
                    + "|„([^“”]{1,3000}+)[“”]|‘([^’]{12,3000}+)’(?!\\p{L})"
                    + "|(?<![\\p{L}\\d])'([^']{12,3000}+)'(?!\\p{L})");

    private static final Pattern ANY_MARK = Pattern.compile("[\"“”„«»「」『』‘]|(?<!\\p{L})'");

    private QuotationCheck() {}

    static List<Finding> run(Row row) {
        if (row.source().isEmpty() || row.target().isEmpty()) {
            return List.of();
        }
        List<Span> source = spoken(row.source());
        List<Span> witness = spoken(row.witness());
        List<Span> target = spoken(row.target());
        boolean missing =
                !source.isEmpty() && !hasMarks(row.target()) && (row.witness().isEmpty() || !witness.isEmpty());
        if (missing) {
            return List.of(row.finding(FindingCode.QUOTATION_MISSING, Severity.WARNING, source, witness, List.of()));
        }
        boolean added = !target.isEmpty() && !hasMarks(row.source());
        return added
                ? List.of(row.finding(FindingCode.QUOTATION_ADDED, Severity.ERROR, List.of(), witness, target))
                : List.of();
    }

    private static boolean hasMarks(List<String> texts) {
        return texts.stream().anyMatch(text -> ANY_MARK.matcher(text).find());
    }

    /** Quoted stretches long enough to be speech rather than a name or a title. */
    private static List<Span> spoken(List<String> texts) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher quoted = QUOTED.matcher(texts.get(i));
            while (quoted.find()) {
                if (isSpeech(quoted.group())) {
                    found.add(new Span(i, quoted.start(), quoted.end(), quoted.group()));
                }
            }
        }
        return found;
    }

    private static boolean isSpeech(String quoted) {
        String inner = quoted.substring(1, quoted.length() - 1).strip();
        boolean latin = inner.codePoints().filter(Character::isLetter).allMatch(c -> c < 0x2000);
        boolean spaced = inner.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        int words = inner.split("\\s+").length;
        return latin ? words >= 4 : spaced ? words >= 3 : inner.length() >= 12;
    }
}
