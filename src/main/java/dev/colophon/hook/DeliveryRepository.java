package dev.colophon.hook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<DeliveryEntity, UUID> {
    /** The one that waits longest. */
    Optional<DeliveryEntity> waiting(UUID webhook) {
        return find("webhook = ?1 and endedAt is null", Sort.by("id"), webhook).firstResultOptional();
    }

    long countWaiting(UUID webhook) {
        return count("webhook = ?1 and endedAt is null", webhook);
    }

    /** Newest first. */
    List<DeliveryEntity> newest(UUID webhook, @Nullable UUID before, int limit) {
        Sort newest = Sort.descending("id");
        var found = before == null
                ? find("webhook", newest, webhook)
                : find("webhook = ?1 and id < ?2", newest, webhook, before);
        return found.page(Page.ofSize(limit)).list();
    }
}
