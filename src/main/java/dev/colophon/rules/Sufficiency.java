package dev.colophon.rules;

import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether approvals are enough: for every changer as many by other people as the policy asks, without a changer by anyone;
 * one of them against the source, and such people among them, where the policy demands it.
 *
 * <p>Approvals come in columns, one for each parent whose sign-off carried; every column must suffice. An ordinary
 * paragraph has one.
 *
 * @param demandsSource whether one approval must be against the source
 * @param breaking whether approvals recorded as own work count for their author's changes
 */
record Sufficiency(Document.Policy policy, boolean demandsSource, boolean breaking) {
    boolean holds(List<List<Approval>> columns, Set<UUID> changers) {
        return lacks(columns, changers) == null && columns.stream().allMatch(column -> enough(column, changers));
    }

    /** What is missing although there are enough: {@code no-against-source, signer-missing}; null where nothing is. */
    @Nullable
    String lacks(List<List<Approval>> columns, Set<UUID> changers) {
        if (!columns.stream().allMatch(column -> enough(column, changers))) {
            return null;
        }
        if (!columns.stream().allMatch(column -> sourced(column, changers))) {
            return SheetParagraph.NO_AGAINST_SOURCE;
        }
        return columns.stream().allMatch(column -> demanded(column, changers)) ? null : SheetParagraph.SIGNER_MISSING;
    }

    /** The approvals that count for at least one changer. */
    Stream<Approval> counted(List<Approval> column, Set<UUID> changers) {
        return usable(column)
                .filter(approval ->
                        changers.isEmpty() || changers.stream().anyMatch(changer -> countsFor(approval, changer)));
    }

    private boolean enough(List<Approval> column, Set<UUID> changers) {
        if (changers.isEmpty()) {
            return persons(usable(column)) >= asked();
        }
        return changers.stream()
                .allMatch(changer -> persons(usable(column).filter(a -> countsFor(a, changer))) >= asked());
    }

    /** Where the policy demands the approver's own authenticator, nothing else counts. */
    private Stream<Approval> usable(List<Approval> column) {
        return column.stream()
                .filter(approval -> !policy.passkey() || approval.signOff().attested());
    }

    private boolean sourced(List<Approval> column, Set<UUID> changers) {
        return !demandsSource || counted(column, changers).anyMatch(Approval::againstSource);
    }

    private boolean demanded(List<Approval> column, Set<UUID> changers) {
        return policy.signers().stream()
                .allMatch(signer -> counted(column, changers)
                        .anyMatch(approval -> meets(approval.signOff().actor(), signer)));
    }

    /** A chief may all that a reviewer may. */
    private static boolean meets(Actor actor, Document.Signer signer) {
        String role = signer.role();
        String language = signer.language();
        boolean held =
                role == null || actor.roles().contains(role) || actor.roles().contains(Office.CHIEF);
        return held && (language == null || Basis.reads(actor.languages(), language));
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
