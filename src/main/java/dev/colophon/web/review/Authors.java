package dev.colophon.web.review;

import dev.colophon.provenance.Authorship;
import dev.colophon.provenance.Origin;
import dev.colophon.provenance.Written;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.web.Formats;
import dev.colophon.web.People;
import dev.colophon.web.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who wrote the words of the newest text: machines without a mark, persons in the order in which they come. */
final class Authors {
    private static final String[] KINDS = {"a", "b", "c", "d"};

    private final People people;
    private final Authorship authorship;
    private final List<UUID> lineages;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private Authors(ArticleRecord record, ArticleVersion head, People people) {
        this.people = people;
        this.authorship = Authorship.of(ancestry(record, head), record.created().targetLanguage());
        this.lineages = head.entries().stream().map(entry -> entry.lineage()).toList();
        authorship.words().forEach((origin, count) -> words.merge(author(origin), count, Integer::sum));
        words.keySet().stream()
                .filter(author -> !author.isEmpty())
                .forEach(author -> kinds.put(author, KINDS[Math.min(kinds.size(), KINDS.length - 1)]));
        kinds.put("", "m");
    }

    static Authors of(ArticleRecord record, ArticleVersion head, People people) {
        return new Authors(record, head, people);
    }

    /** The text of each paragraph with who wrote it. */
    Map<UUID, List<Piece>> pieces() {
        Map<UUID, List<Piece>> pieces = new LinkedHashMap<>();
        for (int p = 0; p < lineages.size(); p++) {
            pieces.put(
                    lineages.get(p),
                    authorship.paragraphs().get(p).stream()
                            .flatMap(this::pieces)
                            .toList());
        }
        return pieces;
    }

    /** Who wrote how much of it, machines first. */
    List<AuthorView> legend() {
        int all =
                Math.max(1, words.values().stream().mapToInt(Integer::intValue).sum());
        return words.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().isEmpty()))
                .map(entry -> legend(entry.getKey(), entry.getValue(), all))
                .toList();
    }

    private AuthorView legend(String author, int count, int all) {
        String name = author.isEmpty() ? "" : name(author);
        return new AuthorView(kind(author), name, count, Math.round(count * 100f / all));
    }

    /** White space at the ends of somebody's words stands outside their mark, as in a diff. */
    private Stream<Piece> pieces(Authorship.Stretch stretch) {
        String text = stretch.text();
        String words = text.strip();
        String author = author(stretch.origin());
        if (kind(author).equals("m") || words.isEmpty()) {
            return Stream.of(Piece.plain(text));
        }
        int start = text.indexOf(words);
        return Stream.of(
                        Piece.plain(text.substring(0, start)),
                        words(words, author, stretch.origin().version()),
                        Piece.plain(text.substring(start + words.length())))
                .filter(piece -> !piece.text().isEmpty());
    }

    private Piece words(String text, String author, String version) {
        String kind = kind(author);
        String sup = kind.equals("a") ? null : Formats.initials(name(author));
        String note = name(author) + ", " + version;
        return new Piece(kind, text, false, false, null, note, sup, null, 0, Piece.Edge.NEITHER);
    }

    private String kind(String author) {
        return kinds.getOrDefault(author, "d");
    }

    private String name(String author) {
        return people.name(UUID.fromString(author));
    }

    /** The person, or nothing for a machine. */
    private static String author(Origin origin) {
        return origin.person() == null ? "" : origin.person();
    }

    private static List<Written> ancestry(ArticleRecord record, ArticleVersion head) {
        Deque<Written> written = new ArrayDeque<>();
        ArticleVersion version = head;
        while (version != null && version.kind() != ArticleVersion.Kind.SOURCE) {
            written.addFirst(written(record, version));
            String base = version.document().basedOn();
            version = base == null ? null : record.version(base).orElse(null);
        }
        return new ArrayList<>(written);
    }

    private static Written written(ArticleRecord record, ArticleVersion version) {
        String label = version.label();
        Origin origin = version.kind() == ArticleVersion.Kind.MACHINE
                ? Origin.machine(label)
                : Origin.person(label, version.recorded().actor().person().toString());
        return new Written(
                origin,
                version.entries().stream()
                        .map(entry -> record.content(entry.commitment())
                                .map(content -> content.text())
                                .orElse(""))
                        .toList());
    }
}
