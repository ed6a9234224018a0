package dev.colophon.check;

import java.util.List;
import java.util.stream.Stream;

/** Every check over one row. */
public final class Checks {
    /** Id and version of the checks: a finding is reproducible by it. */
    public static final String VERSION = "checks/1";

    private Checks() {}

    /**
     * What the checks say of one aligned row.
     *
     * @param sourceLanguage BCP 47
     * @param targetLanguage BCP 47
     * @param source the row's source paragraphs, in order; empty where there are none: then the machine text is held
     *     against
     * @param machine the machine text the row descends from; may be empty
     * @param edited the row's text as edited; empty while nobody has: then the machine's is judged
     * @return in the order of the checks, then of the text
     */
    public static List<Finding> run(
            String sourceLanguage,
            String targetLanguage,
            List<String> source,
            List<String> machine,
            List<String> edited) {
        return run(sourceLanguage, targetLanguage, source, machine, edited, List.of());
    }

    /**
     * As above, with how the desk writes names. A row so long that no person wrote it as a paragraph is not checked, and
     * that is the finding.
     *
     * @param names of this pair of languages
     */
    public static List<Finding> run(
            String sourceLanguage,
            String targetLanguage,
            List<String> source,
            List<String> machine,
            List<String> edited,
            List<ListedName> names) {
        Row row = row(sourceLanguage, targetLanguage, source, machine, edited);
        if (row.isLong()) {
            return List.of(row.unchecked());
        }
        return Stream.of(
                        NumberCheck.run(row),
                        QuotationCheck.run(row),
                        AddressCheck.run(row),
                        NameCheck.run(row, names),
                        ScriptCheck.run(row),
                        InvisibleCheck.run(row))
                .flatMap(List::stream)
                .toList();
    }

    /** What of the edited text agrees with the source where the machine's text did not; as for {@code run}. */
    public static List<Match> matches(
            String sourceLanguage,
            String targetLanguage,
            List<String> source,
            List<String> machine,
            List<String> edited,
            List<ListedName> names) {
        Row row = row(sourceLanguage, targetLanguage, source, machine, edited);
        return row.isLong() ? List.of() : MatchCheck.run(row, names);
    }

    private static Row row(
            String sourceLanguage,
            String targetLanguage,
            List<String> source,
            List<String> machine,
            List<String> edited) {
        return new Row(sourceLanguage, targetLanguage, List.copyOf(source), List.copyOf(machine), List.copyOf(edited));
    }
}
