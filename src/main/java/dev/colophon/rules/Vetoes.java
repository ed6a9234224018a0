package dev.colophon.rules;

import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which requests for changes are open on a paragraph. A veto on a lineage or on what it was made from survives new
 * versions. Its author's approval of any later key clears it; others clear it by a clearance of a changed text.
 */
final class Vetoes {
    private final List<Veto> vetoes;
    private final Verdicts verdicts;
    private final List<Clearance> clearances;
    private final Ancestors ancestors;
    private final boolean strict;

    Vetoes(ArticleRecord record, Verdicts verdicts, Ancestors ancestors, Document.Policy policy) {
        this.vetoes = verdicts.vetoes();
        this.verdicts = verdicts;
        this.clearances = record.clearances();
        this.ancestors = ancestors;
        this.strict = policy.strictVetoes();
    }

    /** The open vetoes that speak of a lineage, oldest first. */
    List<Veto> open(UUID lineage) {
        if (vetoes.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> reach = ancestors.of(lineage);
        return vetoes.stream()
                .filter(veto ->
                        within(reach, veto.item().paragraph(), veto.signOff().seq()))
                .filter(veto -> !approvedLater(veto, reach) && !cleared(veto, reach))
                .toList();
    }

    private static boolean within(Map<UUID, Long> reach, UUID lineage, long seq) {
        Long limit = reach.get(lineage);
        return limit != null && seq < limit;
    }

    private boolean approvedLater(Veto veto, Map<UUID, Long> reach) {
        return reach.keySet().stream()
                .flatMap(lineage -> verdicts.approvals(lineage).stream())
                .anyMatch(approval -> approval.person().equals(veto.signOff().person())
                        && approval.seq() > veto.signOff().seq()
                        && within(reach, approval.item().paragraph(), approval.seq()));
    }

    private boolean cleared(Veto veto, Map<UUID, Long> reach) {
        return clearances.stream()
                .filter(clearance -> clearance.signOff().equals(veto.signOff().id()) && mayClear(clearance, veto))
                .anyMatch(clearance -> clearance.items().stream()
                        .anyMatch(item -> !item.equals(veto.item())
                                && within(
                                        reach,
                                        item.paragraph(),
                                        clearance.recorded().seq())));
    }

    private boolean mayClear(Clearance clearance, Veto veto) {
        Actor actor = clearance.recorded().actor();
        boolean author = actor.person().equals(veto.signOff().person());
        return strict ? author || Office.isChief(actor.roles()) : Office.maySign(actor.roles());
    }
}
