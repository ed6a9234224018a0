package dev.colophon.rules;

import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which approvals an act made stale: they spoke of a paragraph as it stood before the act, were not withdrawn by then, and
 * the act left the paragraph stale, so that no rule carried them over. Derived from the record, like the state itself.
 */
public final class Lapses {
    private final ArticleHistory history;
    private final Document.Policy policy;
    private final Map<Long, Map<UUID, Integer>> bySeq = new LinkedHashMap<>();

    private Lapses(ArticleHistory history, Document.Policy policy) {
        this.history = history;
        this.policy = policy;
    }

    /**
     * Goes through an article's acts.
     *
     * @param history that {@code record} was folded from
     * @param policy that the paragraphs are judged under
     * @return by the act's place in the chain, how many approvals each stale paragraph lost; acts that made nothing stale
     *     are not there
     */
    public static Map<Long, Map<UUID, Integer>> of(
            ArticleHistory history, ArticleRecord record, Document.Policy policy) {
        Lapses lapses = new Lapses(history, policy);
        List<Moment> moments = record.moments();
        for (int i = 1; i < moments.size(); i++) {
            Moment before = moments.get(i - 1);
            Moment after = moments.get(i);
            Set<UUID> touched = touched(before, after);
            // the past is folded again only where somebody had approved what changed
            if (record.signOffs().stream().anyMatch(given -> speaksOf(given, given.items(), before, after, touched))) {
                lapses.judge(before, after, touched);
            }
        }
        return lapses.bySeq;
    }

    private static Set<UUID> touched(Moment before, Moment after) {
        Set<UUID> touched = new HashSet<>();
        before.signable().forEach((lineage, standing) -> {
            if (!String.valueOf(standing.key()).equals(Moment.key(after, lineage))) {
                touched.add(lineage);
            }
        });
        return touched;
    }

    private static boolean speaksOf(
            SignOff given, List<Document.Item> items, Moment before, Moment after, Set<UUID> touched) {
        return given.approves()
                && given.seq() < after.seq()
                && items.stream().anyMatch(item -> touched.contains(item.paragraph()) && isOf(item, before));
    }

    private static boolean isOf(Document.Item item, Moment moment) {
        return item.key().equals(Moment.key(moment, item.paragraph()));
    }

    private void judge(Moment before, Moment after, Set<UUID> touched) {
        ArticleRecord then = ArticleRecord.of(new ArticleHistory(
                history.acts().stream()
                        .filter((Recorded act) -> act.seq() <= after.seq())
                        .toList(),
                history.contents(),
                history.secrets()));
        Set<UUID> stale = stale(then, touched);
        Map<UUID, Integer> lost = new LinkedHashMap<>();
        then.signOffs().stream()
                .filter(SignOff::approves)
                .forEach(given -> given.standing().stream()
                        .filter(item -> stale.contains(item.paragraph()) && isOf(item, before))
                        .forEach(item -> lost.merge(item.paragraph(), 1, Integer::sum)));
        if (!lost.isEmpty()) {
            bySeq.put(after.seq(), lost);
        }
    }

    private Set<UUID> stale(ArticleRecord then, Set<UUID> touched) {
        Set<UUID> stale = new HashSet<>();
        new Judged(then, policy)
                .rows()
                .forEach(row -> row.paragraphs().stream()
                        .filter(paragraph -> paragraph.state() == State.STALE && touched.contains(paragraph.lineage()))
                        .forEach(paragraph -> stale.add(paragraph.lineage())));
        return stale;
    }
}
