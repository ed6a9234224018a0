package dev.colophon.rules;

import dev.colophon.act.Document.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Of one person's unwithdrawn verdicts on one key the latest. */
final class Verdicts {
    private record Voice(UUID person, Item item) {}

    private final Map<Voice, SignOff> latest = new LinkedHashMap<>();
    private final Map<UUID, List<Approval>> approvals = new HashMap<>();

    private Verdicts() {}

    static Verdicts of(List<SignOff> signOffs, String sourceLanguage) {
        Verdicts verdicts = new Verdicts();
        for (SignOff signOff : signOffs) {
            if (signOff.valid()) {
                signOff.standing().forEach(item -> verdicts.latest.put(new Voice(signOff.person(), item), signOff));
            }
        }
        verdicts.latest.forEach((voice, signOff) -> {
            if (signOff.approves()) {
                verdicts.approvals
                        .computeIfAbsent(voice.item().paragraph(), lineage -> new ArrayList<>())
                        .add(new Approval(signOff, voice.item(), signOff.againstSource(sourceLanguage), null));
            }
        });
        return verdicts;
    }

    /** Approvals of any key of a lineage. */
    List<Approval> approvals(UUID lineage) {
        return approvals.getOrDefault(lineage, List.of());
    }

    /** Whether the person's word on that key is that it must change. */
    boolean rejects(UUID person, Item item) {
        SignOff signOff = latest.get(new Voice(person, item));
        return signOff != null && !signOff.approves();
    }

    /** Requests for changes that their authors have not taken back by approving the same key. */
    List<Veto> vetoes() {
        List<Veto> vetoes = new ArrayList<>();
        latest.forEach((voice, signOff) -> {
            if (!signOff.approves()) {
                vetoes.add(new Veto(signOff, voice.item()));
            }
        });
        return vetoes;
    }
}
