package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.provenance.Authorship;
import dev.colophon.provenance.Origin;
import dev.colophon.provenance.Written;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote each word of a version.
 *
 * @param lineages of its paragraphs, in order
 * @param authorship paragraph by paragraph
 */
public record VersionAuthorship(String label, List<UUID> lineages, Authorship authorship) {
    /**
     * How many words an author wrote.
     *
     * @param version the machine version's label, null for a person
     * @param person null for a machine version
     */
    public record Share(
            Origin.Kind kind,
            @Nullable String version,
            @Nullable UUID person,
            int words) {}

    public VersionAuthorship {
        lineages = List.copyOf(lineages);
    }

    /** Goes through the versions the text descends from, oldest first. */
    public static VersionAuthorship of(ArticleRecord record, ArticleVersion version) {
        if (version.kind() == ArticleVersion.Kind.SOURCE) {
            throw TranslationFaults.notComparable();
        }
        List<Written> written = ancestry(record, version).stream()
                .map(each -> new Written(origin(each), Paragraph.texts(Texts.of(record, each))))
                .toList();
        return new VersionAuthorship(
                version.label(),
                version.entries().stream().map(Document.Entry::lineage).toList(),
                Authorship.of(written, record.created().targetLanguage()));
    }

    /** Words by author, machine versions first, then persons by how much they wrote. */
    public List<Share> shares() {
        Map<Origin, Integer> words = new LinkedHashMap<>();
        authorship.words().forEach((origin, count) -> words.merge(author(origin), count, Integer::sum));
        return words.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Share::kind).thenComparing(Share::words, Comparator.reverseOrder()))
                .toList();
    }

    private static Share share(Origin author, int words) {
        return author.person() == null
                ? new Share(author.kind(), author.version(), null, words)
                : new Share(author.kind(), null, UUID.fromString(author.person()), words);
    }

    /** A person is one author, whichever of their versions a word first stood in. */
    private static Origin author(Origin origin) {
        return origin.person() == null ? origin : Origin.person("", origin.person());
    }

    private static Origin origin(ArticleVersion version) {
        return version.kind() == ArticleVersion.Kind.MACHINE
                ? Origin.machine(version.label())
                : Origin.person(
                        version.label(), version.recorded().actor().person().toString());
    }

    private static List<ArticleVersion> ancestry(ArticleRecord record, ArticleVersion version) {
        Set<String> labels = new HashSet<>();
        collect(record, version, labels);
        return record.versions().stream()
                .filter(each -> labels.contains(each.label()))
                .toList();
    }

    private static void collect(ArticleRecord record, ArticleVersion version, Set<String> labels) {
        List<ArticleVersion> open = new ArrayList<>(List.of(version));
        while (!open.isEmpty()) {
            ArticleVersion next = open.remove(open.size() - 1);
            if (next.kind() == ArticleVersion.Kind.SOURCE || !labels.add(next.label())) {
                continue;
            }
            named(next).forEach(label -> record.version(label).ifPresent(open::add));
        }
    }

    /** What it was made from: the text it followed, the one it was based on, machine texts its paragraphs come from. */
    private static Set<String> named(ArticleVersion version) {
        Set<String> labels = new HashSet<>();
        if (version.kind() == ArticleVersion.Kind.MACHINE) {
            return labels;
        }
        if (version.document().alignedTo() != null) {
            labels.add(version.document().alignedTo());
        }
        if (version.document().basedOn() != null) {
            labels.add(version.document().basedOn());
        }
        version.entries().forEach(entry -> {
            if (entry.baseline() != null) {
                labels.add(entry.baseline().version());
            }
        });
        return labels;
    }
}
