package dev.colophon.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A comment as stored. */
@Entity
@Table(name = "comment_note")
@NullUnmarked
class CommentEntity {
    @Id
    UUID id;

    UUID article;
    UUID paragraph;
    UUID author;
    String body;
    String quote;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    @Column(name = "resolved_by")
    UUID resolvedBy;

    Comment comment(List<UUID> mentions) {
        return new Comment(id, article, paragraph, author, body, quote, writtenAt, resolvedAt, resolvedBy, mentions);
    }
}
