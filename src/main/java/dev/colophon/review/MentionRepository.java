package dev.colophon.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MentionRepository implements PanacheRepositoryBase<MentionEntity, UUID> {
    /** Those that wait for an answer, newest first. */
    List<MentionEntity> open(UUID person) {
        return list("person = ?1 and answeredAt is null order by id desc", person);
    }

    /** Everybody meant in the comments of an article. */
    List<MentionEntity> of(UUID article) {
        return list("article = ?1 order by id", article);
    }
}
