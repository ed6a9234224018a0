package dev.colophon.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A mention as stored. */
@Entity
@Table(name = "mention")
@NullUnmarked
class MentionEntity {
    @Id
    UUID id;

    @Column(name = "comment_id")
    UUID comment;

    UUID article;
    String desk;
    UUID paragraph;
    UUID person;

    @Column(name = "answered_at")
    Instant answeredAt;

    Mention mention() {
        return new Mention(comment, article, desk, paragraph, person);
    }
}
