package dev.colophon.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "saved_view")
@NullUnmarked
class SavedViewEntity {
    @Id
    UUID id;

    UUID person;
    String name;
    String query;

    SavedView view() {
        return new SavedView(id, name, query);
    }
}
