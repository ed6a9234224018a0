package dev.colophon.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A reported edit as stored. */
@Entity
@Table(name = "reported_edit")
@NullUnmarked
class ReportedEditEntity {
    @Id
    UUID id;

    UUID article;
    String label;
    String desk;
    UUID person;
    UUID client;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    ReportedEdit edit() {
        return new ReportedEdit(id, article, label, desk, client, reportedAt);
    }
}
