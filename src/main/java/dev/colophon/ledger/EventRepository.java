package dev.colophon.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {
    /** The ids of a chain's events in the chain's order. */
    List<UUID> idsOf(String chain) {
        return getEntityManager()
                .createQuery("select id from EventEntity where chain = :chain order by seq", UUID.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    /** A chain's events in its order. */
    List<EventEntity> ofChain(String chain) {
        return list("chain = ?1 order by seq", chain);
    }

    /** These events in any order. */
    List<EventEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
