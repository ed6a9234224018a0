package dev.colophon.diff;

import dev.colophon.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * How much work it was to make one text of another: translation edit rate (Snover et al. 2006) with the edited text as the
 * reference, which is known as HTER. Lower case, greedy shifts of at most ten words within fifty, every edit costs 1.
 *
 * @param referenceWords tokens of the edited text
 * @param shifts moves of a phrase
 * @param coarse whether some shifts were not looked for, because the texts are too long for that
 */
public record EditEffort(
        int referenceWords, int insertions, int deletions, int substitutions, int shifts, boolean coarse) {
    /** Nothing compared yet. */
    static final EditEffort NONE = new EditEffort(0, 0, 0, 0, 0, false);

    /** The effort of editing {@code from} into {@code to}, in tokens as a reader sees them. */
    public static EditEffort of(String from, String to) {
        return of(from, to, Tokenizer.UNICODE);
    }

    /** The effort in tokens cut in a given way; with white space this is the published recipe. */
    public static EditEffort of(String from, String to, Tokenizer tokenizer) {
        return of(from, to, tokenizer, new Work());
    }

    static EditEffort of(String from, String to, Tokenizer tokenizer, Work work) {
        Vocabulary vocabulary = Vocabulary.exact(32);
        int[] machine = lowered(from, tokenizer, vocabulary);
        int[] edited = lowered(to, tokenizer, vocabulary);
        return TranslationEdits.count(machine, edited, vocabulary.size(), work);
    }

    /** All edits. */
    public int edits() {
        return insertions + deletions + substitutions + shifts;
    }

    /** Edits by words of the edited text, from 0 to 1; 1 where everything was deleted. */
    public double ter() {
        if (referenceWords == 0) {
            return edits() > 0 ? 1 : 0;
        }
        return Math.min(1, (double) edits() / referenceWords);
    }

    /** Both efforts together. */
    public EditEffort plus(EditEffort other) {
        return new EditEffort(
                referenceWords + other.referenceWords,
                insertions + other.insertions,
                deletions + other.deletions,
                substitutions + other.substitutions,
                shifts + other.shifts,
                coarse || other.coarse);
    }

    /** The effort of several edits. */
    public static EditEffort sum(List<EditEffort> efforts) {
        return efforts.stream().reduce(NONE, EditEffort::plus);
    }

    private static int[] lowered(String text, Tokenizer tokenizer, Vocabulary vocabulary) {
        Tokens tokens = tokenizer.tokens(text.toLowerCase(Locale.ROOT));
        return vocabulary.number(tokens);
    }
}
