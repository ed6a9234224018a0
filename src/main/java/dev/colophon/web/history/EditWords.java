package dev.colophon.web.history;

import dev.colophon.act.Document;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts the words of an edit along the lineages that the record holds. */
final class EditWords {
    private final ArticleRecord record;

    EditWords(ArticleRecord record) {
        this.record = record;
    }

    /** What an edit did to these lineages. Erased texts count nothing. */
    WordsView of(ArticleVersion before, ArticleVersion after, Set<UUID> changed) {
        Set<UUID> alone =
                changed.stream().filter(lineage -> kept(before, after, lineage)).collect(Collectors.toSet());
        // what came, went, split or merged is one text on each side, so that words only handed on are not counted
        Set<UUID> together = new HashSet<>(changed);
        together.removeAll(alone);
        WordsView words = compare(before, after, together);
        for (UUID lineage : alone) {
            words = words.plus(compare(before, after, Set.of(lineage)));
        }
        return words;
    }

    private static boolean kept(ArticleVersion before, ArticleVersion after, UUID lineage) {
        Document.Entry entry = after.byLineage().get(lineage);
        return entry != null
                && before.byLineage().containsKey(lineage)
                && entry.parents().isEmpty()
                && after.entries().stream().noneMatch(other -> other.parents().contains(lineage));
    }

    private WordsView compare(ArticleVersion before, ArticleVersion after, Collection<UUID> lineages) {
        List<Run> runs = WordDiff.diff(
                        text(before, lineages),
                        text(after, lineages),
                        record.created().targetLanguage())
                .runs();
        return new WordsView(words(runs, Run.Op.INSERT), words(runs, Run.Op.DELETE));
    }

    private String text(ArticleVersion version, Collection<UUID> lineages) {
        return version.entries(lineages).stream()
                .map(entry -> record.content(entry.commitment()))
                .flatMap(Optional::stream)
                .map(Content::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static int words(List<Run> runs, Run.Op op) {
        return runs.stream()
                .filter(run -> run.op() == op)
                .mapToInt(run -> Tokens.of(run.text()).words())
                .sum();
    }
}
