package dev.colophon.release;

import dev.colophon.rules.Publication;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Stage;
import dev.colophon.rules.release.Releasing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a release may be to its readers: the rules' answer, and what only a request can get wrong. */
final class Kinds {
    private static final String ANY_NOTE = "any";

    private Kinds() {}

    /** @throws dev.colophon.fault.Fault {@code unknown-kind} */
    static ReleaseKind asked(ReleaseRequest request) {
        return ReleaseKind.ofCode(request.kind())
                .filter(known -> known != ReleaseKind.RETRACTION)
                .orElseThrow(ReleaseFaults::unknownKind);
    }

    /**
     * Passes what may be released as this kind.
     *
     * @param roles held on the article's desk
     * @param embargo of the release asked for
     * @throws dev.colophon.fault.Fault the rules' refusal, {@code public-note-not-allowed}, {@code nothing-changed},
     *     {@code article-retracted}
     */
    static void check(
            Sheet sheet,
            ReleaseKind kind,
            @Nullable String publicNote,
            Collection<String> roles,
            @Nullable Instant embargo) {
        if (sheet.stage() == Stage.RETRACTED) {
            throw ReleaseFaults.retracted();
        }
        String refusal = Releasing.refusal(sheet, kind, publicNote, roles);
        if (refusal != null) {
            throw ReleaseFaults.refused(refusal, kind);
        }
        if (!kind.demandsPublicNote() && publicNote != null && !publicNote.isBlank()) {
            throw ReleaseFaults.publicNoteNotAllowed();
        }
        if (!kind.demandsPublicNote() && saysTheSame(sheet, embargo)) {
            throw ReleaseFaults.unchanged();
        }
    }

    /** The kinds that {@link #check} lets pass, each with the note it demands. */
    static List<ReleaseKind> possible(Sheet sheet, Collection<String> roles, @Nullable Instant embargo) {
        return Stream.of(ReleaseKind.values())
                .filter(kind -> kind != ReleaseKind.RETRACTION && sheet.stage() != Stage.RETRACTED)
                .filter(kind -> Releasing.refusal(sheet, kind, ANY_NOTE, roles) == null)
                .filter(kind -> kind.demandsPublicNote() || !saysTheSame(sheet, embargo))
                .toList();
    }

    private static boolean saysTheSame(Sheet sheet, @Nullable Instant embargo) {
        return sheet.stage() == Stage.RELEASED
                && sheet.record()
                        .latestRelease()
                        .map(Publication::act)
                        .filter(latest -> Objects.equals(latest.embargoUntil(), embargo))
                        .isPresent();
    }
}
