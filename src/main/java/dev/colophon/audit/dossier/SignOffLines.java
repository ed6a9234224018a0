package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.SignedParagraph.SignedOff;
import dev.colophon.audit.report.SignedParagraph.Waived;
import dev.colophon.rules.Approval;
import dev.colophon.rules.Basis;
import dev.colophon.rules.Carry;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The verdicts that a paragraph's state rests on, with what stood beside the button. */
final class SignOffLines {
    private final Dossier dossier;
    private final Map<UUID, Recorded> events = new HashMap<>();

    SignOffLines(Dossier dossier) {
        this.dossier = dossier;
        dossier.acts().forEach(recorded -> events.put(recorded.eventId(), recorded));
    }

    /** Approvals that count and requests for changes that are open, oldest first. */
    List<SignedOff> of(SheetParagraph paragraph) {
        List<SignedOff> lines = new ArrayList<>();
        for (Approval approval : paragraph.approvals()) {
            lines.add(line(approval.signOff(), approval.againstSource(), approval.rule()));
        }
        paragraph.vetoes().forEach(veto -> lines.add(line(veto.signOff(), againstSource(veto.signOff()), null)));
        lines.sort(Comparator.comparing(SignedOff::at).thenComparing(SignedOff::signOff));
        return lines;
    }

    private boolean againstSource(SignOff signOff) {
        return signOff.againstSource(dossier.created().sourceLanguage());
    }

    private SignedOff line(SignOff signOff, boolean againstSource, @Nullable Carry rule) {
        Act.SignOffGiven act = signOff.act();
        String policy = policy(signOff.event());
        Document.Policy known = policy == null ? null : dossier.policy(policy);
        return new SignedOff(
                signOff.id(),
                dossier.directory().someone(signOff.person()),
                act.verdict(),
                (againstSource ? Basis.AGAINST_SOURCE : Basis.TARGET_ONLY).code(),
                rule == null ? null : rule.code(),
                act.bulk(),
                act.own(),
                signOff.at(),
                act.version(),
                signOff.actor().roles(),
                signOff.actor().amr(),
                signOff.attested(),
                policy,
                known == null ? null : known.attestation(),
                dossier.text(act.comment()));
    }

    private @Nullable String policy(UUID event) {
        Recorded recorded = events.get(event);
        PolicyRef ref = recorded == null ? null : recorded.policy();
        return ref == null ? null : ref.id();
    }

    /** The waiver that lets the paragraph pass, null where none does. */
    @Nullable
    Waived waiver(SheetParagraph paragraph) {
        if (paragraph.state() != State.WAIVED) {
            return null;
        }
        return dossier.record().waivers().stream()
                .filter(waiver -> waiver.item().paragraph().equals(paragraph.lineage())
                        && waiver.item().key().equals(paragraph.key()))
                .reduce((first, last) -> last)
                .map(waiver -> new Waived(
                        dossier.actor(waiver.recorded()),
                        waiver.recorded().recordedAt(),
                        dossier.why(waiver.recorded())))
                .orElse(null);
    }
}
