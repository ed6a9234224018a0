package dev.colophon.rules.release;

import dev.colophon.act.Document.Blocker;
import dev.colophon.act.Document.Entry;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Office;
import dev.colophon.rules.Publication;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of release: who may, as which kind, past which blockers. Pure functions of a judged sheet. */
public final class Releasing {
    /** What no reason lifts: there would be nothing true to publish. */
    private static final Set<String> ABSOLUTE = Set.of(
            "no-target-version",
            "record-unverified",
            "statement-missing",
            "nothing-signed",
            "disclosure-wording-missing",
            "paragraph-erased",
            "source-withdrawn");

    private Releasing() {}

    /** Whether somebody with these roles on the desk may release under the sheet's policy; a chief may what a reviewer may. */
    public static boolean mayRelease(Sheet sheet, Collection<String> roles) {
        List<String> allowed = sheet.policy().release();
        return roles.stream().anyMatch(allowed::contains)
                || Office.isChief(roles) && (allowed.contains(Office.REVIEWER) || allowed.contains(Office.EDITOR));
    }

    /**
     * Why the article cannot be released as this kind, null where it can: {@code kind-not-allowed} (a first release of what
     * was released, a later one of what was not, anything but a correction after a retraction),
     * {@code public-note-required}, {@code minor-changes-facts} (a number, name, quote or negation changed against the last
     * release), {@code not-a-chief} (a retraction).
     *
     * @param roles held on the article's desk
     */
    public static @Nullable String refusal(
            Sheet sheet, ReleaseKind kind, @Nullable String publicNote, Collection<String> roles) {
        Optional<Publication> last = sheet.record().latestRelease();
        if (!allowed(last, kind)) {
            return "kind-not-allowed";
        }
        if (kind == ReleaseKind.RETRACTION && !Office.isChief(roles)) {
            return "not-a-chief";
        }
        if (kind.demandsPublicNote() && (publicNote == null || publicNote.isBlank())) {
            return "public-note-required";
        }
        boolean hard = kind == ReleaseKind.MINOR && last.isPresent() && factsChanged(sheet.record(), last.get());
        return hard ? "minor-changes-facts" : null;
    }

    private static boolean allowed(Optional<Publication> last, ReleaseKind kind) {
        if (last.isEmpty()) {
            return kind == ReleaseKind.FIRST;
        }
        return last.get().retraction() ? kind == ReleaseKind.CORRECTION : kind != ReleaseKind.FIRST;
    }

    /** The blockers that hold a release even where a chief overrides the gate with a reason. */
    public static List<Blocker> absolute(Sheet sheet) {
        return sheet.blockers().stream()
                .filter(blocker -> ABSOLUTE.contains(blocker.code()))
                .toList();
    }

    /** Whether a number, name, quote or negation differs between the last release's text and the head's. */
    public static boolean factsChanged(ArticleRecord record, Publication last) {
        Optional<ArticleVersion> released = record.version(last.act().version());
        Optional<ArticleVersion> head = record.target();
        return released.isEmpty()
                || head.isEmpty()
                || !facts(record, released.get()).equals(facts(record, head.get()));
    }

    private static Map<UUID, List<String>> facts(ArticleRecord record, ArticleVersion version) {
        Map<UUID, List<String>> facts = new HashMap<>();
        for (Entry entry : version.entries()) {
            List<String> found =
                    record.content(entry.commitment()).map(HardFacts::of).orElse(List.of());
            if (!found.isEmpty()) {
                facts.put(entry.lineage(), found);
            }
        }
        return facts;
    }
}
