package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.article.Access;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may read the record. What the caller may not know of is answered as if it did not exist. */
public final class RecordAccess {
    private RecordAccess() {}

    /**
     * Passes editors, reviewers and chiefs of the article's desk at any time; its auditors and clients with
     * {@code audit:read} once it is released.
     *
     * @param chain the article's
     */
    public static Act.ArticleCreated toRead(Account by, List<Recorded> chain, Instant now) {
        if (chain.isEmpty() || !(chain.get(0).act() instanceof Act.ArticleCreated created)) {
            throw Access.notFound();
        }
        if (!worksAt(by, created.desk(), now) && !(audits(by, created.desk(), now) && isOut(chain))) {
            throw Access.notFound();
        }
        return created;
    }

    /** Editors, reviewers and chiefs of the desk. */
    public static boolean worksAt(Account by, String desk, Instant now) {
        return by.holds(DeskRole.EDITOR, desk, now) || by.holds(DeskRole.REVIEWER, desk, now);
    }

    /** Auditors of the desk and clients with {@code audit:read}. */
    public static boolean audits(Account by, String desk, Instant now) {
        return by.holds(DeskRole.AUDITOR, desk, now) || by.may(Scope.AUDIT_READ, desk);
    }

    /** Whether any release is out; one under embargo is not. */
    public static boolean isOut(List<Recorded> chain) {
        Set<Integer> ended = new HashSet<>();
        chain.forEach(recorded -> {
            if (recorded.act() instanceof Act.EmbargoEnded embargo) {
                ended.add(embargo.release());
            }
        });
        return chain.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.Released released
                        && (released.embargoUntil() == null || ended.contains(released.release())));
    }
}
