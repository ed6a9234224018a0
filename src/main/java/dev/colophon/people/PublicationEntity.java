package dev.colophon.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** A publication; its names as commitments. */
@Entity
@Table(name = "publication")
@NullUnmarked
class PublicationEntity {
    @Id
    String id;

    @Column(name = "legal_entity")
    String legalEntity;

    String contact;

    @Column(name = "time_zone")
    String timeZone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "publication_name", joinColumns = @JoinColumn(name = "publication"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    Map<String, String> names = new HashMap<>();
}
