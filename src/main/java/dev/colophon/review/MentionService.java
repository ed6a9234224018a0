package dev.colophon.review;

import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Person;
import dev.colophon.people.PersonService;
import dev.colophon.proof.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for by name. A mention waits until the one meant says something on the paragraph, gives a verdict on it, or
 * somebody calls the comment settled.
 */
@ApplicationScoped
public class MentionService {
    private final MentionRepository mentions;
    private final PersonService persons;
    private final Clock clock;

    MentionService(MentionRepository mentions, PersonService persons, Clock clock) {
        this.mentions = mentions;
        this.persons = persons;
        this.clock = clock;
    }

    /** What the caller is asked and has not answered, newest first; of desks where they work. */
    @Transactional
    public List<Mention> open(Account by) {
        return mentions.open(by.id()).stream()
                .filter(mention -> Access.reads(by, mention.desk, clock.instant()))
                .map(MentionEntity::mention)
                .toList();
    }

    /** Whom each comment of an article means. */
    @Transactional
    public Map<UUID, List<UUID>> of(UUID article) {
        return mentions.of(article).stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.comment,
                        Collectors.mapping(mention -> mention.person, Collectors.toList())));
    }

    /** Names of those who work at a desk and may be asked there, as far as the caller may know of them. */
    @Transactional
    public Map<String, UUID> names(Account by, String desk) {
        Map<String, UUID> names = new HashMap<>();
        persons.list(by).stream()
                .filter(person -> person.name() != null && !person.disabled() && worksAt(person, desk))
                .forEach(person -> names.put(Objects.requireNonNull(person.name()), person.id()));
        return names;
    }

    private static boolean worksAt(Person person, String desk) {
        return person.roles().stream()
                .filter(grant -> grant.desk().equals(desk) || grant.desk().equals(Account.EVERY_DESK))
                .anyMatch(grant -> !grant.role().equals(DeskRole.AUDITOR.code())
                        && !grant.role().equals(DeskRole.ADMINISTRATOR.code()));
    }

    /** Notes whom a new comment means; nobody is asked by themselves. */
    void note(Account by, Article card, CommentEntity comment) {
        if (comment.body.indexOf('@') < 0) {
            return;
        }
        Map<String, UUID> names = names(by, card.desk());
        Mentioned.in(comment.body, names.keySet()).stream()
                .map(place -> names.get(place.name()))
                .filter(person -> !by.id().equals(person))
                .distinct()
                .forEach(person -> mentions.persist(entity(card, comment, person)));
    }

    private MentionEntity entity(Article card, CommentEntity comment, UUID person) {
        MentionEntity entity = new MentionEntity();
        entity.id = Ids.v7(clock);
        entity.comment = comment.id;
        entity.article = card.id();
        entity.desk = card.desk();
        entity.paragraph = comment.paragraph;
        entity.person = person;
        return entity;
    }

    /** The caller said something on a paragraph, or of the whole article where that is null. */
    void answer(Account by, UUID article, @Nullable UUID paragraph) {
        if (paragraph != null) {
            answer(by, article, List.of(paragraph));
            return;
        }
        mentions.update(
                "answeredAt = ?1 where person = ?2 and article = ?3 and paragraph is null and answeredAt is null",
                clock.instant(),
                by.id(),
                article);
    }

    /** The caller gave a verdict on paragraphs. */
    void answer(Account by, UUID article, Collection<UUID> paragraphs) {
        mentions.update(
                "answeredAt = ?1 where person = ?2 and article = ?3 and paragraph in ?4 and answeredAt is null",
                clock.instant(),
                by.id(),
                article,
                paragraphs);
    }

    /** A comment is settled: nobody is asked by it any more. */
    void settle(UUID comment) {
        mentions.update("answeredAt = ?1 where comment = ?2 and answeredAt is null", clock.instant(), comment);
    }
}
