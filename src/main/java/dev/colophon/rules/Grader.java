package dev.colophon.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a paragraph the first state that fits, in the order of the product's table. */
final class Grader {
    private final ArticleRecord record;
    private final Judge judge;
    private final Verdicts verdicts;
    private final Vetoes vetoes;
    private final Ancestors ancestors;

    Grader(ArticleRecord record, Judge judge, Verdicts verdicts, Vetoes vetoes, Ancestors ancestors) {
        this.record = record;
        this.judge = judge;
        this.verdicts = verdicts;
        this.vetoes = vetoes;
        this.ancestors = ancestors;
    }

    Grade grade(Standing standing) {
        List<Veto> open = vetoes.open(standing.lineage());
        if (!open.isEmpty()) {
            return new Grade(State.CHANGES_REQUESTED, null, List.of(), open, events(open));
        }
        Optional<Waiver> waiver = waiver(standing);
        if (waiver.isPresent()) {
            List<UUID> acts = List.of(waiver.get().recorded().eventId());
            return Grade.of(State.WAIVED, null, List.of(), acts);
        }
        return byApprovals(standing, judge.judgement(standing.lineage()));
    }

    private Grade byApprovals(Standing standing, Judgement judgement) {
        List<Approval> counted = judgement.counted();
        if (judgement.direct()) {
            return Grade.of(State.SIGNED, null, counted, first(judgement, true));
        }
        if (judgement.sufficient()) {
            Carry rule = judgement.rule();
            String reason = rule == null ? null : rule.code();
            return Grade.of(State.CARRIED, reason, counted, first(judgement, false));
        }
        if (!counted.isEmpty()) {
            return Grade.of(State.PARTLY_SIGNED, judgement.lacks(), counted, sorted(counted));
        }
        Approval earlier = earlier(standing);
        if (earlier != null) {
            return Grade.of(State.STALE, moved(earlier, standing), List.of(earlier), sorted(List.of(earlier)));
        }
        return Grade.of(State.UNREVIEWED, null, List.of(), List.of());
    }

    private static List<UUID> events(List<Veto> open) {
        return open.stream()
                .map(veto -> veto.signOff().event())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<UUID> sorted(List<Approval> approvals) {
        return approvals.stream()
                .map(approval -> approval.signOff().event())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Waiver> waiver(Standing standing) {
        return record.waivers().stream()
                .filter(waiver -> waiver.item().paragraph().equals(standing.lineage())
                        && waiver.item().key().equals(standing.key())
                        && Office.isChief(waiver.recorded().actor().roles()))
                .findFirst();
    }

    /** The first approvals that were enough: one more afterwards changes nothing that the state rests on. */
    private List<UUID> first(Judgement judgement, boolean direct) {
        Set<SignOff> taken = new HashSet<>();
        Set<UUID> acts = new LinkedHashSet<>();
        for (Approval approval : judgement.counted()) {
            if (direct && approval.rule() != null) {
                continue;
            }
            taken.add(approval.signOff());
            acts.add(approval.signOff().event());
            if (judge.sufficiency().holds(only(judgement.columns(), taken, direct), judgement.changers())) {
                break;
            }
        }
        return acts.stream().sorted().toList();
    }

    private static List<List<Approval>> only(List<List<Approval>> columns, Set<SignOff> taken, boolean direct) {
        return columns.stream()
                .map(column -> column.stream()
                        .filter(a -> taken.contains(a.signOff()) && (!direct || a.rule() == null))
                        .toList())
                .toList();
    }

    /** The latest approval of an earlier key of the paragraph or of what it was made from. */
    private @Nullable Approval earlier(Standing standing) {
        Map<UUID, Long> reach = ancestors.of(standing.lineage());
        return reach.entrySet().stream()
                .filter(ancestor -> !record.closed(ancestor.getKey()))
                .flatMap(ancestor -> verdicts.approvals(ancestor.getKey()).stream()
                        .filter(approval -> approval.seq() < ancestor.getValue()))
                .filter(approval -> !approval.item().key().equals(standing.key()))
                .max(Comparator.comparingLong(Approval::seq))
                .orElse(null);
    }

    /** What changed since: {@code text}, {@code source} or {@code both}. */
    private String moved(Approval approval, Standing standing) {
        Trace.Seen seen =
                judge.trace(approval.item().paragraph()).seen(approval.item().key());
        if (seen == null) {
            return "text";
        }
        Standing was = seen.standing();
        boolean source = !was.sourceTexts().equals(standing.sourceTexts());
        boolean text = was.role() != standing.role() || !Objects.equals(was.content(), standing.content());
        if (source) {
            return text ? "both" : "source";
        }
        return "text";
    }
}
