package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.article.Access;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import java.time.Instant;
import java.util.List;

/** Who may read the record. What the caller may not know of is answered as if it did not exist. */
public final class RecordAccess {
    private RecordAccess() {}

    /**
     * As much of an article's record as somebody may read: all of it editors, reviewers and chiefs of its desk; what is out
     * its auditors and clients with {@code audit:read}.
     *
     * @param chain the article's
     * @return from its first act on
     * @throws dev.colophon.fault.Fault {@code article-not-found} where that is nothing
     */
    public static List<Recorded> toRead(Account by, List<Recorded> chain, Instant now) {
        if (chain.isEmpty() || !(chain.get(0).act() instanceof Act.ArticleCreated created)) {
            throw Access.notFound();
        }
        if (worksAt(by, created.desk(), now)) {
            return chain;
        }
        List<Recorded> out = audits(by, created.desk(), now) ? Access.out(chain, now) : List.of();
        if (out.isEmpty()) {
            throw Access.notFound();
        }
        return out;
    }

    /** Editors, reviewers and chiefs of the desk. */
    public static boolean worksAt(Account by, String desk, Instant now) {
        return by.holds(DeskRole.EDITOR, desk, now) || by.holds(DeskRole.REVIEWER, desk, now);
    }

    /** Auditors of the desk and clients with {@code audit:read}. */
    public static boolean audits(Account by, String desk, Instant now) {
        return by.holds(DeskRole.AUDITOR, desk, now) || by.may(Scope.AUDIT_READ, desk);
    }
}
