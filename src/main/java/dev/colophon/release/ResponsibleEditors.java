package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds editorial responsibility: a person of the desk, by default the one the desk names. */
@ApplicationScoped
class ResponsibleEditors {
    private final LedgerService ledger;
    private final Imprints imprints;

    ResponsibleEditors(LedgerService ledger, Imprints imprints) {
        this.ledger = ledger;
        this.imprints = imprints;
    }

    /** The desk's default, as its last setting says. */
    Optional<UUID> ofDesk(String desk) {
        return ledger.chain(Chains.SERVICE).stream()
                .filter(recorded ->
                        recorded.act() instanceof Act.DeskSet set && set.desk().equals(desk))
                .reduce((earlier, later) -> later)
                .map(recorded -> ((Act.DeskSet) recorded.act()).responsibleEditor());
    }

    /**
     * The person named, or else the desk's default.
     *
     * @throws dev.colophon.fault.Fault {@code responsible-editor-required}, {@code responsible-editor-unknown}
     */
    UUID chosen(@Nullable UUID named, String desk, Instant now) {
        UUID editor = named != null ? named : ofDesk(desk).orElseThrow(ReleaseFaults::responsibleEditorRequired);
        if (!imprints.holdsAnyRole(now, editor, desk)) {
            throw ReleaseFaults.responsibleEditorUnknown();
        }
        return editor;
    }
}
