package dev.colophon.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** What a lineage's keys are made with, in hexadecimal; {@code plain} is null once erased. */
@Entity
@Immutable
@Table(name = "lineage_secret")
@NullUnmarked
class LineageSecretEntity {
    @Id
    UUID lineage;

    UUID article;
    String plain;
    UUID erasure;
}
