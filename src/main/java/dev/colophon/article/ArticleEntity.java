package dev.colophon.article;

import dev.colophon.people.Desk;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/**
 * Working data of an article. Only what was changed is written: whoever saves a text holds a card that may be older than
 * somebody's embargo.
 */
@Entity
@DynamicUpdate
@Table(name = "article")
@NullUnmarked
class ArticleEntity {
    /** In the middle of 1 to 9. */
    private static final int ORDINARY_URGENCY = 5;

    @Id
    UUID id;

    @Column(name = "external_id")
    String externalId;

    String publication;
    String desk;

    @Column(name = "source_language")
    String sourceLanguage;

    @Column(name = "target_language")
    String targetLanguage;

    @Column(name = "source_publication")
    String sourcePublication;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "published_at")
    Instant publishedAt;

    String title;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "search_text")
    String searchText;

    String slug;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "embargo_until")
    Instant embargoUntil;

    int urgency;

    @Column(name = "claimed_disclosure")
    String claimedDisclosure;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    @ElementCollection
    @CollectionTable(name = "article_byline", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "position")
    List<BylineValue> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_assignee", joinColumns = @JoinColumn(name = "article"))
    @Column(name = "person")
    Set<UUID> assignees = new HashSet<>();

    /** A byline as stored. */
    @Embeddable
    static class BylineValue {
        String name;
        String email;

        static BylineValue of(Byline byline) {
            BylineValue value = new BylineValue();
            value.name = byline.name();
            value.email = byline.email();
            return value;
        }
    }

    /** A new article's card, without title until there is a text. */
    static ArticleEntity of(UUID id, UUID by, Desk desk, NewArticle article, Instant now) {
        ArticleEntity card = new ArticleEntity();
        card.id = id;
        card.externalId = article.externalId();
        card.publication = desk.publication();
        card.desk = desk.id();
        card.sourceLanguage = article.sourceLanguage();
        card.targetLanguage = article.targetLanguage();
        card.sourcePublication = article.sourcePublication();
        card.sourceUrl = article.sourceUrl();
        card.publishedAt = article.publishedAt();
        card.bylines =
                new ArrayList<>(article.bylines().stream().map(BylineValue::of).toList());
        card.urgency = ORDINARY_URGENCY;
        card.title = "";
        card.searchText = SearchText.of(null, List.of(), article.externalId());
        card.createdAt = now;
        card.createdBy = by;
        return card;
    }

    Article card() {
        return new Article(
                id,
                externalId,
                publication,
                desk,
                sourceLanguage,
                targetLanguage,
                sourcePublication,
                sourceUrl,
                publishedAt,
                bylines.stream()
                        .map(value -> new Byline(value.name, value.email))
                        .toList(),
                title,
                sourceTitle,
                slug,
                dueAt,
                embargoUntil,
                urgency,
                assignees.stream().sorted().toList(),
                claimedDisclosure,
                createdAt,
                createdBy);
    }
}
