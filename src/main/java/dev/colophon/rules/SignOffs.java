package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers the verdicts of an article, what was withdrawn of them, and what clears or waives. */
final class SignOffs {
    private final List<Recorded> given = new ArrayList<>();
    private final Map<UUID, Set<Item>> withdrawn = new HashMap<>();
    private final List<Clearance> clearances = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    static SignOffs of(List<Recorded> acts) {
        SignOffs signOffs = new SignOffs();
        acts.forEach(signOffs::gather);
        return signOffs;
    }

    /** Every sign-off, oldest first. */
    List<SignOff> all() {
        return given.stream().map(this::signOff).toList();
    }

    List<Clearance> clearances() {
        return clearances;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    private void gather(Recorded recorded) {
        Act act = recorded.act();
        if (act instanceof Act.SignOffGiven) {
            given.add(recorded);
        } else if (act instanceof Act.SignOffWithdrawn withdrawal) {
            withdrawn
                    .computeIfAbsent(withdrawal.signOff(), id -> new HashSet<>())
                    .addAll(items(recorded));
        } else if (act instanceof Act.SignOffCleared clearance) {
            clearances.add(new Clearance(clearance.signOff(), recorded, items(recorded)));
        } else if (act instanceof Act.ParagraphWaived) {
            items(recorded).forEach(item -> waivers.add(new Waiver(recorded, item)));
        }
    }

    private SignOff signOff(Recorded recorded) {
        Act.SignOffGiven act = (Act.SignOffGiven) recorded.act();
        List<Item> items = items(recorded);
        Set<Item> gone = withdrawn.getOrDefault(act.signOff(), Set.of());
        return SignOff.of(
                recorded,
                items,
                items.stream().filter(item -> !gone.contains(item)).toList());
    }

    private static List<Item> items(Recorded recorded) {
        Recorded.Subject subject = recorded.documents().get("items");
        return subject != null && subject.document() instanceof Document.Items items ? items.items() : List.of();
    }
}
