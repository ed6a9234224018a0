package dev.colophon.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.AuditReport.Publisher;
import dev.colophon.audit.AuditReport.Someone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is who, by the service's chain; names that were erased are null. */
final class Directory {
    private static final String SERVICE = "Colophon";

    private final Map<UUID, String> commitments = new HashMap<>();
    private final List<Recorded> publications = new ArrayList<>();
    private final UUID service;
    private final Map<String, JsonNode> opened;

    /**
     * @param chain the service's, from the first event
     * @param open opens commitments, leaving out erased ones
     */
    Directory(List<Recorded> chain, Function<Collection<String>, Map<String, JsonNode>> open) {
        this.service = chain.get(0).actor().ref();
        chain.forEach(this::take);
        List<String> all = new ArrayList<>(commitments.values());
        publications.forEach(recorded ->
                all.addAll(((Act.PublicationSet) recorded.act()).names().values()));
        this.opened = open.apply(all);
    }

    private void take(Recorded recorded) {
        Act act = recorded.act();
        if (act instanceof Act.PersonEnrolled person) {
            commitments.put(person.person(), person.name());
        } else if (act instanceof Act.PersonChanged person) {
            commitments.put(person.person(), person.name());
        } else if (act instanceof Act.ClientEnrolled client) {
            commitments.put(client.client(), client.name());
        } else if (act instanceof Act.PublicationSet) {
            publications.add(recorded);
        }
    }

    Someone someone(UUID ref) {
        return new Someone(ref, ref.equals(service) ? SERVICE : text(commitments.get(ref)));
    }

    /** The publication as it stood at a moment. */
    Publisher publisher(String id, String language, Instant at) {
        Act.PublicationSet found = null;
        for (Recorded recorded : publications) {
            Act.PublicationSet set = (Act.PublicationSet) recorded.act();
            if (set.publication().equals(id)
                    && (found == null || !recorded.recordedAt().isAfter(at))) {
                found = set;
            }
        }
        return found == null
                ? new Publisher(id, null, "", "", "Etc/UTC")
                : new Publisher(id, name(found, language), found.legalEntity(), found.contact(), found.timeZone());
    }

    private @Nullable String name(Act.PublicationSet publication, String language) {
        String commitment = publication.names().get(language);
        if (commitment == null) {
            commitment = publication
                    .names()
                    .getOrDefault(
                            "en",
                            publication.names().values().stream().findFirst().orElse(""));
        }
        return text(commitment);
    }

    private @Nullable String text(@Nullable String commitment) {
        JsonNode node = commitment == null ? null : opened.get(commitment);
        return node == null ? null : node.textValue();
    }
}
