package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Column(name = "moved_keys")
    String moved;

    Preference preference() {
        return new Preference(language, theme, reading, textSize, keys, moves());
    }

    private Map<String, String> moves() {
        return Stream.of(moved.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    void set(Preference wanted) {
        language = wanted.language();
        theme = wanted.theme();
        reading = wanted.reading();
        textSize = wanted.textSize();
        keys = wanted.keys();
        moved = wanted.getMoves();
    }
}
