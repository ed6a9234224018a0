package dev.colophon.hook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<WebhookEntity, UUID> {
    /**
     * Those that nobody else holds and that have something to do: a message that waits, or a log that went on.
     *
     * @param end the newest place in the log
     */
    List<UUID> due(UUID self, long end, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select h.id from WebhookEntity h where h.stopped is null"
                                + " and (h.leasedUntil is null or h.leasedUntil < :now or h.holder = :self)"
                                + " and (h.place < :end and (h.dueAt is null or h.dueAt <= :now)"
                                + " or exists (select 1 from DeliveryEntity d where d.webhook = h.id and d.endedAt is null))",
                        UUID.class)
                .setParameter("self", self)
                .setParameter("end", end)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes it, or goes on holding it; false where another replica does. */
    boolean hold(UUID id, UUID self, Instant now, Instant until) {
        return update(
                        "holder = ?1, leasedUntil = ?2 where id = ?3 and stopped is null"
                                + " and (leasedUntil is null or leasedUntil < ?4 or holder = ?1)",
                        self,
                        until,
                        id,
                        now)
                == 1;
    }
}
