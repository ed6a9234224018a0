package dev.colophon.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ListedNameRepository implements PanacheRepositoryBase<ListedNameEntity, UUID> {
    /** In the order of their source spelling. */
    List<ListedNameEntity> of(String desk) {
        return list("desk = ?1 order by source, id", desk);
    }

    List<ListedNameEntity> of(String desk, String from, String to) {
        return list("desk = ?1 and sourceLanguage = ?2 and targetLanguage = ?3 order by source, id", desk, from, to);
    }

    Optional<ListedNameEntity> same(NameDraft draft) {
        return find(
                        "desk = ?1 and sourceLanguage = ?2 and targetLanguage = ?3 and source = ?4",
                        draft.desk(),
                        draft.sourceLanguage(),
                        draft.targetLanguage(),
                        draft.source())
                .firstResultOptional();
    }
}
