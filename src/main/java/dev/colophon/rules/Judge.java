package dev.colophon.rules;

import dev.colophon.act.Document;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges every paragraph at every moment, oldest first, because whose work a paragraph is depends on when it was signed
 * last. All approvals that are not withdrawn now are used for every moment.
 */
final class Judge {
    private final ArticleRecord record;
    private final Sufficiency sufficiency;
    private final Map<UUID, Trace> traces = new HashMap<>();
    private final Changers changers;
    private final Carrier carrier;

    private Judge(ArticleRecord record, Document.Policy policy, Verdicts verdicts, boolean breaking) {
        this.record = record;
        this.sufficiency = new Sufficiency(policy, policy.againstSource() && record.hasSourceText(), breaking);
        this.changers = new Changers(record, this::trace);
        this.carrier = new Carrier(policy, verdicts, sufficiency, this::trace);
    }

    /** Judges an article's whole history under a policy. */
    static Judge of(ArticleRecord record, Document.Policy policy, Verdicts verdicts, boolean breaking) {
        Judge judge = new Judge(record, policy, verdicts, breaking);
        judge.run();
        return judge;
    }

    /** The judgement of a paragraph now. */
    Judgement judgement(UUID lineage) {
        Judgement judgement = trace(lineage).judgement();
        if (judgement == null) {
            throw new IllegalArgumentException("no such paragraph: " + lineage);
        }
        return judgement;
    }

    /** Of a paragraph's changers now, those who only brought the machine text in. */
    Set<UUID> typists(Standing standing) {
        return changers.typists(standing);
    }

    Sufficiency sufficiency() {
        return sufficiency;
    }

    /** A lineage's history, empty for one that never was. */
    Trace trace(UUID lineage) {
        return traces.computeIfAbsent(lineage, id -> new Trace());
    }

    private void run() {
        @Nullable Moment before = null;
        for (int i = 0; i < record.moments().size(); i++) {
            Moment moment = record.moments().get(i);
            step(before, moment, i);
            before = moment;
        }
    }

    private void step(@Nullable Moment before, Moment moment, int index) {
        boolean newVersion = before == null || before.head() != moment.head();
        Descent descent = before == null ? Descent.NONE : Descent.between(before, moment);
        changers.note(before, moment, descent);
        moment.signable().values().forEach(s -> trace(s.lineage()).stands(s, index, newVersion));
        if (before != null) {
            carrier.carryOver(before, moment, index, descent);
        }
        for (Standing standing : moment.signable().values()) {
            trace(standing.lineage()).judged(judge(standing), standing, moment.seq());
        }
    }

    private Judgement judge(Standing standing) {
        Set<UUID> persons = changers.of(standing);
        Judgement before = trace(standing.lineage()).unchanged(standing, persons);
        return before == null ? judge(standing, persons) : before;
    }

    private Judgement judge(Standing standing, Set<UUID> persons) {
        List<Approval> direct = carrier.direct(standing);
        List<List<Approval>> columns = carrier.columns(standing, direct);
        boolean signed = sufficiency.holds(List.of(direct), persons);
        List<Approval> counted = columns.stream()
                .flatMap(column -> sufficiency.counted(column, persons))
                .distinct()
                .sorted(Comparator.comparingLong(Approval::seq))
                .toList();
        return new Judgement(
                persons,
                columns,
                counted,
                signed,
                signed || sufficiency.holds(columns, persons),
                sufficiency.lacks(columns, persons),
                counted.stream()
                        .map(Approval::rule)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
