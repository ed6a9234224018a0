package dev.colophon.rules;

import dev.colophon.act.Document;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether approvals are enough: for every changer as many by other people as the policy asks, without a changer by anyone;
 * one of them against the source where the policy demands it.
 *
 * <p>Approvals come in columns, one for each parent whose sign-off carried; every column must suffice. An ordinary
 * paragraph has one.
 *
 * @param demandsSource whether one approval must be against the source
 * @param breaking whether approvals recorded as own work count for their author's changes
 */
record Sufficiency(Document.Policy policy, boolean demandsSource, boolean breaking) {
    boolean holds(List<List<Approval>> columns, Set<UUID> changers) {
        return columns.stream().allMatch(column -> enough(column, changers) && sourced(column, changers));
    }

    /** Whether only an approval against the source is missing. */
    boolean lacksSource(List<List<Approval>> columns, Set<UUID> changers) {
        return columns.stream().allMatch(column -> enough(column, changers)) && !holds(columns, changers);
    }

    /** The approvals that count for at least one changer. */
    Stream<Approval> counted(List<Approval> column, Set<UUID> changers) {
        return column.stream()
                .filter(approval ->
                        changers.isEmpty() || changers.stream().anyMatch(changer -> countsFor(approval, changer)));
    }

    private boolean enough(List<Approval> column, Set<UUID> changers) {
        if (changers.isEmpty()) {
            return persons(column.stream()) >= asked();
        }
        return changers.stream()
                .allMatch(changer -> persons(column.stream().filter(a -> countsFor(a, changer))) >= asked());
    }

    private boolean sourced(List<Approval> column, Set<UUID> changers) {
        return !demandsSource || counted(column, changers).anyMatch(Approval::againstSource);
    }

    private boolean countsFor(Approval approval, UUID changer) {
        return !approval.person().equals(changer) || ownCounts(approval);
    }

    private boolean ownCounts(Approval approval) {
        return policy.ownWork() || breaking && approval.own();
    }

    private int asked() {
        return Math.max(1, policy.approvals());
    }

    private static long persons(Stream<Approval> approvals) {
        return approvals.map(Approval::person).distinct().count();
    }
}
