package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks an article's acts and keeps each moment of its target text, with the links and keys as they were then. */
final class Chronicle {
    private final Map<String, Content> contents;
    private final KeyRing keys;
    private final Removals removals;
    private final Map<String, ArticleVersion> versions = new LinkedHashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Map<UUID, List<UUID>> links = new HashMap<>();
    private final List<Document.Link> aligned = new ArrayList<>();
    private final Set<String> mismatches = new HashSet<>();
    private @Nullable CurrentSource source;
    private @Nullable ArticleVersion head;

    private Chronicle(ArticleHistory history, Set<UUID> erased) {
        this.contents = history.contents();
        this.keys = new KeyRing(history.secrets());
        this.removals = new Removals(keys, erased);
    }

    static Chronicle of(ArticleHistory history, Set<UUID> erased) {
        Chronicle chronicle = new Chronicle(history, erased);
        history.acts().forEach(chronicle::walk);
        return chronicle;
    }

    Map<String, ArticleVersion> versions() {
        return versions;
    }

    List<Moment> moments() {
        return moments;
    }

    @Nullable
    CurrentSource source() {
        return source;
    }

    /** The target version that is head, null in a draft. */
    @Nullable
    ArticleVersion head() {
        return head;
    }

    /** Last known source links of every lineage. */
    Map<UUID, List<UUID>> links() {
        return links;
    }

    /** Labels of versions whose recorded keys are not those of their texts. */
    Set<String> mismatches() {
        return mismatches;
    }

    /** Target lineages that were ever linked to one of these. */
    Set<UUID> everLinked(Set<UUID> sources) {
        Set<UUID> linked = new HashSet<>();
        versions.values().stream()
                .flatMap(version -> version.entries().stream())
                .filter(entry -> entry.source().stream().anyMatch(sources::contains))
                .forEach(entry -> linked.add(entry.lineage()));
        moments.stream()
                .flatMap(moment -> moment.signable().values().stream())
                .filter(standing -> standing.source().stream().anyMatch(sources::contains))
                .forEach(standing -> linked.add(standing.lineage()));
        aligned.stream()
                .filter(link -> link.source().stream().anyMatch(sources::contains))
                .forEach(link -> linked.add(link.paragraph()));
        return linked;
    }

    private void walk(Recorded recorded) {
        Act act = recorded.act();
        if (act instanceof Act.SourceReceived) {
            source(recorded);
        } else if (act instanceof Act.MachineReceived machine) {
            machine(recorded, machine);
        } else if (act instanceof Act.EditSaved) {
            target(recorded, version(recorded, ArticleVersion.Kind.EDITED));
        } else if (act instanceof Act.AlignmentSet) {
            alignment(recorded);
        }
    }

    private ArticleVersion version(Recorded recorded, ArticleVersion.Kind kind) {
        Document.Version document = document(recorded, "version", Document.Version.class);
        ArticleVersion version = new ArticleVersion(kind, recorded, document);
        versions.put(version.label(), version);
        return version;
    }

    private void source(Recorded recorded) {
        CurrentSource next = new CurrentSource(version(recorded, ArticleVersion.Kind.SOURCE), contents);
        source = next;
        links.replaceAll((lineage, sources) -> next.follow(sources));
        if (head != null) {
            moments.add(moment(recorded, head));
        }
    }

    private void machine(Recorded recorded, Act.MachineReceived act) {
        ArticleVersion version = version(recorded, ArticleVersion.Kind.MACHINE);
        boolean edited = head != null && head.kind() == ArticleVersion.Kind.EDITED;
        if (!edited && (act.scope() == null || head == null)) {
            target(recorded, version);
        }
    }

    private void target(Recorded recorded, ArticleVersion version) {
        head = version;
        version.entries().forEach(entry -> links.put(entry.lineage(), current(version, entry.source())));
        Moment moment = moment(recorded, version);
        if (speaksOfCurrentSource(version) && moment.paragraphs().stream().anyMatch(Chronicle::differs)) {
            mismatches.add(version.label());
        }
        moments.add(moment);
    }

    private boolean speaksOfCurrentSource(ArticleVersion version) {
        return version.kind() == ArticleVersion.Kind.EDITED
                || source == null
                || source.version().label().equals(version.document().basedOn());
    }

    /** A late machine version may speak of a source version that was replaced: its links are followed. */
    private List<UUID> current(ArticleVersion version, List<UUID> sources) {
        List<UUID> followed = sources;
        boolean later = false;
        for (ArticleVersion each : versions.values()) {
            if (each.kind() == ArticleVersion.Kind.SOURCE && later) {
                followed = new CurrentSource(each, contents).follow(followed);
            }
            later |= each.label().equals(version.document().basedOn());
        }
        return followed;
    }

    private void alignment(Recorded recorded) {
        Document.Alignment alignment = document(recorded, "alignment", Document.Alignment.class);
        alignment.items().forEach(link -> links.put(link.paragraph(), link.source()));
        aligned.addAll(alignment.items());
        if (head != null) {
            moments.add(moment(recorded, head));
        }
    }

    private Moment moment(Recorded cause, ArticleVersion version) {
        List<Standing> present = version.entries().stream()
                .map(entry -> standing(version, entry))
                .toList();
        removals.remember(present);
        List<Standing> removed = removals.of(present, source, base(version), links);
        return Moment.of(cause, version, source, present, removed);
    }

    private Standing standing(ArticleVersion version, Document.Entry entry) {
        List<UUID> sources = links.getOrDefault(entry.lineage(), List.of());
        List<String> texts = source == null ? List.of() : source.textsOf(sources);
        Content content = entry.commitment() == null ? null : contents.get(entry.commitment());
        return new Standing(
                entry.lineage(),
                entry.role(),
                entry.role().hasText() ? key(entry, texts, content) : null,
                entry.role().hasText() ? content : null,
                sources,
                texts,
                baseline(version, entry),
                entry);
    }

    /** A machine paragraph is its own baseline. */
    private static Document.@Nullable Baseline baseline(ArticleVersion version, Document.Entry entry) {
        boolean machine =
                version.kind() == ArticleVersion.Kind.MACHINE && entry.role().hasText();
        return machine ? new Document.Baseline(version.label(), List.of(entry.lineage())) : entry.baseline();
    }

    private @Nullable String key(Document.Entry entry, List<String> texts, @Nullable Content content) {
        String computed = content == null ? null : keys.key(entry.lineage(), entry.role(), texts, content);
        return computed == null ? entry.key() : computed;
    }

    /** At its saving a paragraph's key is the one recorded with it. */
    private static boolean differs(Standing standing) {
        Document.Entry entry = standing.entry();
        return entry != null && standing.key() != null && !standing.key().equals(entry.key());
    }

    /** The machine version a target version was made from, by what each was based on; itself if it is one. */
    @Nullable
    ArticleVersion base(ArticleVersion version) {
        ArticleVersion walked = version;
        while (walked != null && walked.kind() == ArticleVersion.Kind.EDITED) {
            String basedOn = walked.document().basedOn();
            walked = basedOn == null ? null : versions.get(basedOn);
        }
        return walked != null && walked.kind() == ArticleVersion.Kind.MACHINE ? walked : null;
    }

    private static <D extends Document> D document(Recorded recorded, String name, Class<D> type) {
        Recorded.Subject subject = recorded.documents().get(name);
        if (subject == null || !type.isInstance(subject.document())) {
            throw new IllegalArgumentException(recorded.eventId() + " names no document " + name);
        }
        return type.cast(subject.document());
    }
}
