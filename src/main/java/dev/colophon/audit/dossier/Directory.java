package dev.colophon.audit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.Publisher;
import dev.colophon.audit.report.AuditReport.Someone;
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
public final class Directory {
    private static final String SERVICE = "Colophon";

    private final Map<UUID, String> commitments = new HashMap<>();
    private final Map<UUID, List<String>> names = new HashMap<>();
    private final List<Recorded> publications = new ArrayList<>();
    private final List<Recorded> erasures = new ArrayList<>();
    private final UUID service;
    private final Map<String, JsonNode> opened;
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final boolean withheld;

    /**
     * @param chain the service's, from the first event
     * @param open opens commitments, leaving out erased ones
     * @param withheld whether persons are numbered instead of named
     */
    public Directory(List<Recorded> chain, Function<Collection<String>, Map<String, JsonNode>> open, boolean withheld) {
        this.service = chain.get(0).actor().ref();
        this.withheld = withheld;
        chain.forEach(this::take);
        List<String> all = new ArrayList<>(commitments.values());
        names.values().forEach(all::addAll);
        publications.forEach(recorded ->
                all.addAll(((Act.PublicationSet) recorded.act()).names().values()));
        this.opened = open.apply(all);
    }

    private void take(Recorded recorded) {
        Act act = recorded.act();
        if (act instanceof Act.PersonEnrolled person) {
            person(person.person(), person.name());
        } else if (act instanceof Act.PersonChanged person) {
            person(person.person(), person.name());
        } else if (act instanceof Act.ClientEnrolled client) {
            commitments.put(client.client(), client.name());
        } else if (act instanceof Act.PublicationSet) {
            publications.add(recorded);
        } else if (act instanceof Act.PersonErased) {
            erasures.add(recorded);
        }
    }

    private void person(UUID person, String name) {
        commitments.put(person, name);
        names.computeIfAbsent(person, id -> new ArrayList<>()).add(name);
    }

    boolean withheld() {
        return withheld;
    }

    /** Erasures of names, in order. */
    List<Recorded> erasures() {
        return List.copyOf(erasures);
    }

    /** A person, a client or the service by its reference, with the name that it may be shown by. */
    public Someone someone(UUID ref) {
        if (ref.equals(service)) {
            return new Someone(ref, SERVICE);
        }
        return new Someone(ref, withheld && names.containsKey(ref) ? pseudonyms.of(ref) : text(commitments.get(ref)));
    }

    /** What somebody wrote, without persons' names where they are withheld. */
    public String told(String text) {
        return withheld ? pseudonyms.instead(text, this::everyName) : text;
    }

    private Map<String, UUID> everyName() {
        Map<String, UUID> every = new HashMap<>();
        names.forEach((person, all) -> all.forEach(commitment -> {
            String name = text(commitment);
            if (name != null && !name.isBlank()) {
                every.put(name, person);
            }
        }));
        return every;
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
