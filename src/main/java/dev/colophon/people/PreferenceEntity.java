package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "preference")
@NullUnmarked
class PreferenceEntity {
    @Id
    UUID person;

    String language;
    String theme;
    String reading;

    @Column(name = "text_size")
    int textSize;

    boolean keys;

    Preference preference() {
        return new Preference(language, theme, reading, textSize, keys);
    }

    void set(Preference wanted) {
        language = wanted.language();
        theme = wanted.theme();
        reading = wanted.reading();
        textSize = wanted.textSize();
        keys = wanted.keys();
    }
}
