package dev.colophon.audit.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.verify.Failure;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checks that were made. */
@ApplicationScoped
class RecordChecks implements PanacheRepositoryBase<RecordCheckEntity, UUID> {
    private static final TypeReference<List<Failure>> FAILURES = new TypeReference<>() {};

    private final ObjectMapper json;

    RecordChecks(ObjectMapper json) {
        this.json = json;
    }

    /** Begins one; whether the slot was free. */
    boolean begin(UUID id, String slot, @Nullable UUID askedBy, Instant now) {
        return getEntityManager()
                        .createNativeQuery("insert into record_check (id, slot, asked_by, started_at, events)"
                                + " values (:id, :slot, :by, :now, 0) on conflict do nothing")
                        .setParameter("id", id)
                        .setParameter("slot", slot)
                        .setParameter("by", askedBy)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void passed(UUID id, long events) {
        update("events = ?1 where id = ?2", events, id);
    }

    void finish(UUID id, Instant now, long events, List<Failure> failures) {
        try {
            update(
                    "finishedAt = ?1, events = ?2, failures = ?3 where id = ?4",
                    now,
                    events,
                    json.writeValueAsString(failures),
                    id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failures have a JSON form", e);
        }
    }

    /** The latest first. */
    List<RecordCheck> latest(int limit) {
        return find("order by startedAt desc, id desc").page(0, limit).list().stream()
                .map(this::check)
                .toList();
    }

    Optional<RecordCheck> of(UUID id) {
        return findByIdOptional(id).map(this::check);
    }

    private RecordCheck check(RecordCheckEntity entity) {
        return new RecordCheck(
                entity.id,
                entity.askedBy,
                entity.startedAt,
                entity.finishedAt,
                entity.events,
                failures(entity.failures));
    }

    private List<Failure> failures(@Nullable String stored) {
        try {
            return stored == null ? List.of() : json.readValue(stored, FAILURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failures are stored as JSON", e);
        }
    }
}
