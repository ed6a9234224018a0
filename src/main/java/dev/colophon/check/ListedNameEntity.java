package dev.colophon.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A listed name as stored; lists of spellings with a line each. */
@Entity
@Table(name = "listed_name")
@NullUnmarked
class ListedNameEntity {
    @Id
    UUID id;

    String desk;

    @Column(name = "source_language")
    String sourceLanguage;

    @Column(name = "target_language")
    String targetLanguage;

    String source;
    String target;
    String accepted;
    String avoided;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    UUID changedBy;

    void set(NameDraft draft) {
        desk = draft.desk();
        sourceLanguage = draft.sourceLanguage();
        targetLanguage = draft.targetLanguage();
        source = draft.source();
        target = draft.target();
        accepted = String.join("\n", draft.accepted());
        avoided = String.join("\n", draft.avoided());
    }

    ListedName name() {
        return new ListedName(
                id,
                desk,
                sourceLanguage,
                targetLanguage,
                source,
                target,
                lines(accepted),
                lines(avoided),
                changedAt,
                changedBy);
    }

    private static List<String> lines(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
