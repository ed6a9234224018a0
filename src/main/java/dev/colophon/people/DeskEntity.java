package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A desk. */
@Entity
@Table(name = "desk")
@NullUnmarked
class DeskEntity {
    @Id
    String id;

    String publication;

    @Column(name = "responsible_editor")
    UUID responsibleEditor;

    Desk desk() {
        return new Desk(id, publication, responsibleEditor);
    }
}
