package dev.colophon.rules.release;

import dev.colophon.act.Document.Entry;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.State;
import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Which edits want a word to the reviewers, where the policy asks for one. Pure functions of a judged sheet. */
public final class Explaining {
    private Explaining() {}

    /**
     * Whether an edit changes a number, name, quotation or negation in a paragraph that somebody other than its editor
     * signed, or takes it away. What a split or merge only puts elsewhere is no change.
     *
     * @param before the text as it stood
     * @param after the paragraphs about to be recorded
     * @param texts theirs, in the same order
     */
    public static boolean wanted(Sheet before, UUID editor, List<Entry> after, List<Content> texts) {
        return before.paragraphs().stream()
                .filter(paragraph -> isGuarded(before, editor, paragraph))
                .anyMatch(paragraph -> changed(before, paragraph.lineage(), after, texts));
    }

    /** Whether such a change of the paragraph by that person wants a note: the policy asks, and somebody else signed it. */
    public static boolean isGuarded(Sheet sheet, UUID editor, SheetParagraph paragraph) {
        return sheet.policy().notes()
                && paragraph.state() != State.STALE
                && paragraph.approvals().stream()
                        .anyMatch(approval -> !approval.person().equals(editor));
    }

    private static boolean changed(Sheet before, UUID signed, List<Entry> after, List<Content> texts) {
        Set<UUID> family = new HashSet<>(Set.of(signed));
        List<String> now = new ArrayList<>();
        for (int n = 0; n < after.size(); n++) {
            Entry entry = after.get(n);
            if (entry.lineage().equals(signed) || entry.parents().contains(signed)) {
                family.addAll(entry.parents());
                now.addAll(HardFacts.of(texts.get(n)));
            }
        }
        List<String> then = before.paragraphs().stream()
                .filter(paragraph -> family.contains(paragraph.lineage()))
                .map(SheetParagraph::content)
                .filter(Objects::nonNull)
                .flatMap(content -> HardFacts.of(content).stream())
                .toList();
        return !then.equals(now);
    }
}
