package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Embargoes: remembered with a release, ended by the service at their time. */
@ApplicationScoped
public class EmbargoService {
    /** More than end in one second anywhere. */
    private static final int BATCH = 100;

    private final EmbargoRepository embargoes;
    private final LedgerService ledger;
    private final Clock clock;

    EmbargoService(EmbargoRepository embargoes, LedgerService ledger, Clock clock) {
        this.embargoes = embargoes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Events of the releases whose embargo is over, the earliest first. */
    @Transactional
    public List<UUID> due() {
        return embargoes.due(clock.instant(), BATCH).stream()
                .map(waiting -> waiting.event)
                .toList();
    }

    /** Records that the embargo of a release is over; nothing happens where that is on record already. */
    @Transactional
    public void end(UUID event) {
        EmbargoEntity waiting = embargoes.findById(event);
        if (waiting == null) {
            return;
        }
        String chain = Chains.article(waiting.article);
        ledger.lock(chain);
        if (embargoes.delete("event", event) == 0) {
            return;
        }
        ledger.append(chain, ledger.service(), null, new Act.EmbargoEnded(waiting.release), Map.of());
    }
}
