package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.article.Article;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.rules.Progress;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides whether an article may go out, and what would go out.
 *
 * @param version label of the head, null while there is no text at all
 * @param manifest what a release has to name
 * @param blockers empty when it may go out
 * @param kinds of release that are possible now, whoever asks
 * @param mayRelease whether the caller may release
 * @param mayOverride whether the caller may override and retract
 * @param responsibleEditor the desk's, null where it has none
 * @param embargoUntil until when a release would stay inside, null without embargo
 * @param releases newest last
 * @param attempts every request that was let out or refused, newest last
 */
public record Gate(
        Article article,
        @Nullable String version,
        Stage stage,
        String manifest,
        PolicyRef policy,
        Progress progress,
        List<Blocker> blockers,
        Why why,
        List<ReleaseKind> kinds,
        boolean mayRelease,
        boolean mayOverride,
        @Nullable UUID responsibleEditor,
        @Nullable Instant embargoUntil,
        List<ReleaseHead> releases,
        List<Past> attempts) {
    /**
     * The disclosure line and what it follows from.
     *
     * @param engines of the machine versions the text descends from, as declared
     * @param claimed the line somebody typed, null where nobody did
     * @param claimHolds whether it says what the derived one says, null where there is none
     */
    public record Why(
            DisclosureLine line,
            Document.DisclosureFacts facts,
            String sourcePublication,
            String publication,
            List<Act.Engine> engines,
            @Nullable String claimed,
            @Nullable Boolean claimHolds) {
        public Why {
            engines = List.copyOf(engines);
        }
    }

    /**
     * A request of the past.
     *
     * @param release its number, null when it was refused
     * @param blockers codes of what refused it, or of what was overridden; each once
     */
    public record Past(
            Instant at,
            Actor actor,
            String kind,
            @Nullable Integer release,
            boolean overridden,
            List<String> blockers) {
        public Past {
            blockers = List.copyOf(blockers);
        }
    }

    public Gate {
        blockers = List.copyOf(blockers);
        kinds = List.copyOf(kinds);
        releases = List.copyOf(releases);
        attempts = List.copyOf(attempts);
    }

    /** Whether nothing blocks a release. */
    public boolean isOpen() {
        return blockers.isEmpty() && !kinds.isEmpty();
    }
}
