package dev.colophon.release;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from the service's chain who answered for a release at its moment, so that a renaming changes no release. */
@ApplicationScoped
class Imprints {
    private static final List<DeskRole> HIGHEST_FIRST =
            List.of(DeskRole.CHIEF, DeskRole.REVIEWER, DeskRole.EDITOR, DeskRole.ADMINISTRATOR, DeskRole.AUDITOR);

    private final LedgerService ledger;

    Imprints(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** A person as the chain tells them at some moment; {@code name} is a commitment. */
    record Known(String name, List<Act.Grant> roles, boolean disabled) {}

    Imprint at(Instant moment, Act.ArticleCreated article, UUID responsibleEditor) {
        Publication publication = publication(moment, article.publication());
        Optional<Known> editor = person(moment, responsibleEditor);
        return new Imprint(
                name(publication, article.targetLanguage()),
                publication.legalEntity(),
                ZoneId.of(publication.timeZone()),
                editor.flatMap(known -> ledger.opened(known.name()))
                        .map(JsonNode::textValue)
                        .orElse(null),
                editor.map(known -> role(known, article.desk(), moment)).orElse(null));
    }

    /** The publication's name in a language, with its article. */
    String publicationName(Instant moment, Act.ArticleCreated article) {
        return name(publication(moment, article.publication()), article.targetLanguage());
    }

    /** Whether it is a person who holds a role at the desk. */
    boolean holdsAnyRole(Instant moment, UUID person, String desk) {
        return person(moment, person)
                .filter(known -> !known.disabled() && role(known, desk, moment) != null)
                .isPresent();
    }

    private Publication publication(Instant moment, String id) {
        Act.PublicationSet set = last(
                        moment,
                        act -> act instanceof Act.PublicationSet p
                                        && p.publication().equals(id)
                                ? p
                                : null)
                .orElseThrow(() -> new IllegalStateException("no publication " + id));
        Map<String, String> names = new HashMap<>();
        Map<String, JsonNode> opened =
                ledger.opened((Collection<String>) set.names().values());
        set.names().forEach((language, commitment) -> {
            JsonNode name = opened.get(commitment);
            if (name != null) {
                names.put(language, name.textValue());
            }
        });
        return new Publication(id, names, set.legalEntity(), set.contact(), set.timeZone());
    }

    private Optional<Known> person(Instant moment, UUID id) {
        return last(moment, act -> {
            if (act instanceof Act.PersonEnrolled p && p.person().equals(id)) {
                return new Known(p.name(), p.roles(), false);
            }
            return act instanceof Act.PersonChanged p && p.person().equals(id)
                    ? new Known(p.name(), p.roles(), p.disabled())
                    : null;
        });
    }

    private <T> Optional<T> last(Instant moment, Function<Act, @Nullable T> wanted) {
        T found = null;
        for (Recorded recorded : ledger.chain(Chains.SERVICE)) {
            T next = recorded.recordedAt().isAfter(moment) ? null : wanted.apply(recorded.act());
            found = next == null ? found : next;
        }
        return Optional.ofNullable(found);
    }

    private static String name(Publication publication, String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return publication.names().containsKey(language) ? publication.name(language) : publication.name(primary);
    }

    private static @Nullable String role(Known person, String desk, Instant moment) {
        List<String> held = person.roles().stream()
                .filter(grant -> grant.desk().equals(desk) || grant.desk().equals("*"))
                .filter(grant -> grant.from() == null || !moment.isBefore(grant.from()))
                .filter(grant -> grant.until() == null || moment.isBefore(grant.until()))
                .map(Act.Grant::role)
                .toList();
        return HIGHEST_FIRST.stream()
                .map(DeskRole::code)
                .filter(held::contains)
                .findFirst()
                .orElse(null);
    }
}
