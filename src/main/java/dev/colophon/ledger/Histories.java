package dev.colophon.ledger;

import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Contents;
import dev.colophon.text.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An article's acts with the texts and secrets that stand beside them. */
@ApplicationScoped
class Histories {
    private final EventRepository events;
    private final DecodedEvents decoded;
    private final Disclosures disclosures;
    private final LineageSecrets secrets;

    Histories(EventRepository events, DecodedEvents decoded, Disclosures disclosures, LineageSecrets secrets) {
        this.events = events;
        this.decoded = decoded;
        this.disclosures = disclosures;
        this.secrets = secrets;
    }

    ArticleHistory of(UUID article) {
        List<Recorded> acts = decoded.of(events.idsOf(Chains.article(article)));
        return new ArticleHistory(acts, contents(paragraphs(acts)), secrets.ofArticle(article));
    }

    /** The commitments of all paragraphs in all versions. */
    static Set<String> paragraphs(List<Recorded> acts) {
        return acts.stream()
                .flatMap(recorded -> recorded.documents().values().stream())
                .map(Recorded.Subject::document)
                .filter(Document.Version.class::isInstance)
                .flatMap(version -> ((Document.Version) version).paragraphs().stream())
                .map(Document.Entry::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<String, Content> contents(Set<String> commitments) {
        Map<String, Content> contents = new HashMap<>();
        disclosures
                .plain(commitments)
                .forEach((digest, plain) -> contents.put(digest, Contents.content(Commitment.value(plain))));
        return contents;
    }
}
