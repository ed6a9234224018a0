package dev.colophon.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<CommentEntity, UUID> {
    /** Oldest first. */
    List<CommentEntity> of(UUID article) {
        return list("article = ?1 order by id", article);
    }
}
