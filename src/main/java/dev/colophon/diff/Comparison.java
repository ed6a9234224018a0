package dev.colophon.diff;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two versions side by side: every paragraph of both in exactly one link with its runs, and the effort of the whole edit.
 *
 * @param links in the order of {@code to}, removed ones where they stood in {@code from}
 * @param moves of sentences, inside a paragraph or from one to another, in the order of {@code to}
 */
public record Comparison(List<Linked> links, List<Move> moves, EditEffort effort) {
    /**
     * A link with what changed in it. Texts of several paragraphs are joined by an empty line.
     *
     * @param text the class of the change of text, whatever happened to the paragraphs
     * @param diff the runs over both texts
     * @param coarse whether a better diff, or a better alignment, was given up for time
     */
    public record Linked(Link link, ChangeClass text, Diff diff, boolean coarse) {
        /** The structure if paragraphs came, went, split or merged, else the class of the text. */
        public String change() {
            Link.Structure structure = link.structure();
            return structure == Link.Structure.KEPT ? text.code() : structure.code();
        }
    }

    public Comparison {
        links = List.copyOf(links);
        moves = List.copyOf(moves);
    }

    /** Compares two versions, aligning them first. */
    public static Comparison of(List<Paragraph> from, List<Paragraph> to, String language, Tokenizer tokenizer) {
        return of(ParagraphAligner.align(from, to, language), from, to, language, tokenizer);
    }

    /** Compares two versions along an alignment that is known, as recorded with a version. */
    public static Comparison of(
            Alignment alignment, List<Paragraph> from, List<Paragraph> to, String language, Tokenizer tokenizer) {
        List<Linked> links = new ArrayList<>();
        List<EditEffort> efforts = new ArrayList<>();
        Work work = new Work();
        MovedSentences moved = new MovedSentences();
        List<Integer> removed = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (Link link : alignment.links()) {
            String a = Texts.joined(from, link.from());
            String b = Texts.joined(to, link.to());
            Diff diff = WordDiff.diff(a, b, language, tokenizer);
            moved.add(link, diff, from, to);
            links.add(new Linked(link, textClass(link, from, to, language), diff, diff.coarse() || alignment.coarse()));
            if (link.from().isEmpty() || link.to().isEmpty()) {
                removed.addAll(link.from());
                added.addAll(link.to());
            } else {
                efforts.add(EditEffort.of(a, b, tokenizer, work));
            }
        }
        // what has no counterpart may still have been reworked: it is counted against each other
        efforts.add(EditEffort.of(Texts.joined(from, removed), Texts.joined(to, added), tokenizer, work));
        return new Comparison(links, moved.find(), EditEffort.sum(efforts));
    }

    private static ChangeClass textClass(Link link, List<Paragraph> from, List<Paragraph> to, String language) {
        return ChangeClass.of(joined(from, link.from()), joined(to, link.to()), language);
    }

    /** Several paragraphs as one: texts joined, marks shifted, credits listed. */
    private static Content joined(List<Paragraph> paragraphs, List<Integer> positions) {
        List<Mark> marks = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        int offset = 0;
        for (int position : positions) {
            Content content = paragraphs.get(position).content();
            for (Mark mark : content.marks()) {
                marks.add(new Mark(mark.start() + offset, mark.end() + offset, mark.type(), mark.href()));
            }
            offset += content.text().length() + Texts.BETWEEN.length();
            credits.add(Objects.requireNonNullElse(content.credit(), ""));
        }
        String credit = String.join(Texts.BETWEEN, credits);
        return new Content(Texts.joined(paragraphs, positions), credit.isEmpty() ? null : credit, marks);
    }
}
