package dev.colophon.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {
    Optional<ArticleEntity> findByExternalId(String publication, String targetLanguage, String externalId) {
        return find(
                        "publication = ?1 and targetLanguage = ?2 and externalId = ?3",
                        publication,
                        targetLanguage,
                        externalId)
                .firstResultOptional();
    }

    /** Reads a card anew, in the place of what was read before. */
    void refresh(ArticleEntity card) {
        getEntityManager().refresh(card);
    }

    /** Articles of these desks that meet the filter, newest first. */
    List<ArticleEntity> list(Collection<String> desks, ArticleFilter filter) {
        if (desks.isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder("desk in :desks");
        Map<String, Object> values = new HashMap<>(Map.of("desks", desks));
        and(where, values, "desk = :desk", "desk", filter.desk());
        and(where, values, "(sourceLanguage = :language or targetLanguage = :language)", "language", filter.language());
        and(where, values, "externalId = :externalId", "externalId", filter.externalId());
        and(where, values, ":assignee member of assignees", "assignee", filter.assignee());
        and(where, values, "id < :before", "before", filter.before());
        words(where, values, filter.query());
        return find(where.toString(), Sort.descending("id"), values)
                .page(Page.ofSize(filter.limit()))
                .list();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static void words(StringBuilder where, Map<String, Object> values, @Nullable String query) {
        if (query == null) {
            return;
        }
        int n = 0;
        for (String word : query.strip().toLowerCase(Locale.ROOT).split("\\s+", 10)) {
            String name = "word" + n++;
            String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            and(where, values, "searchText like :" + name + " escape '!'", name, "%" + escaped + "%");
        }
    }
}
