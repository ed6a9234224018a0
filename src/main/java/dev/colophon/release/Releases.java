package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.rules.Publication;
import dev.colophon.rules.ReleaseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The releases of one article as its chain tells them, to somebody of the house or to somebody outside: outside, a release
 * under embargo does not exist, nor do its effects on others. Immutable.
 */
public final class Releases {
    private final Act.ArticleCreated created;
    private final List<Publication> seen;
    private final Map<Integer, String> urls = new HashMap<>();
    private final Map<String, Document.Version> versions = new HashMap<>();

    private Releases(Act.ArticleCreated created, List<Recorded> acts, boolean inside) {
        this.created = created;
        List<Publication> all = new ArrayList<>();
        Set<Integer> ended = new HashSet<>();
        for (Recorded recorded : acts) {
            if (recorded.act() instanceof Act.Released released) {
                all.add(new Publication(recorded, released, document(recorded, "manifest", Document.Manifest.class)));
            } else if (recorded.act() instanceof Act.EmbargoEnded embargo) {
                ended.add(embargo.release());
            } else if (recorded.act() instanceof Act.ReleasePublished published && published.url() != null) {
                urls.put(published.release(), published.url());
            } else if (recorded.documents().containsKey("version")) {
                Document.Version version = document(recorded, "version", Document.Version.class);
                versions.put(version.label(), version);
            }
        }
        this.seen = all.stream()
                .filter(p -> inside
                        || p.act().embargoUntil() == null
                        || ended.contains(p.act().release()))
                .toList();
    }

    /**
     * Reads an article's chain.
     *
     * @param inside whether the reader may see what is under embargo
     * @return empty where there is no such chain
     */
    public static Optional<Releases> of(List<Recorded> acts, boolean inside) {
        return acts.isEmpty() || !(acts.get(0).act() instanceof Act.ArticleCreated created)
                ? Optional.empty()
                : Optional.of(new Releases(created, acts, inside));
    }

    /** What was known of the article when it was created. */
    public Act.ArticleCreated created() {
        return created;
    }

    /** Every release the reader may see, oldest first. */
    public List<ReleaseHead> heads() {
        return seen.stream().map(this::head).toList();
    }

    /** The release of that number, empty where the reader sees none. */
    public Optional<ReleaseHead> head(int number) {
        return release(number).map(this::head);
    }

    Optional<Publication> release(int number) {
        return seen.stream().filter(p -> p.act().release() == number).findFirst();
    }

    Optional<Publication> latest() {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
    }

    /** Releases up to one, itself included, that told their readers why. */
    Stream<Publication> noted(Publication release) {
        return seen.stream()
                .filter(p -> p.act().release() <= release.act().release())
                .filter(p -> !p.retraction() && p.manifest().metadata().publicNote() != null);
    }

    /** The version a release is made of. */
    Document.Version version(Publication release) {
        Document.Version version = versions.get(release.act().version());
        if (version == null) {
            throw new IllegalStateException("no version " + release.act().version());
        }
        return version;
    }

    ReleaseHead head(Publication release) {
        int number = release.act().release();
        return new ReleaseHead(
                created.article(),
                created.externalId(),
                number,
                ReleaseKind.ofCode(release.act().kind()).orElseThrow(),
                seen.stream().anyMatch(p -> p.retraction() && p.act().release() >= number),
                urls.get(number),
                successor(number),
                created.targetLanguage(),
                release.recorded().recordedAt(),
                release.act().embargoUntil(),
                release.act().version(),
                release.act().manifest(),
                release.manifest().policy(),
                release.recorded().eventId());
    }

    private @Nullable Integer successor(int number) {
        return seen.stream()
                .map(p -> p.act().release())
                .filter(other -> other > number)
                .findFirst()
                .orElse(null);
    }

    private static <D extends Document> D document(Recorded recorded, String name, Class<D> type) {
        Recorded.Subject subject = recorded.documents().get(name);
        if (subject == null) {
            throw new IllegalStateException(recorded.eventId() + " names no " + name);
        }
        return type.cast(subject.document());
    }
}
