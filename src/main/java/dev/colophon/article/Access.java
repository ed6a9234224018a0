package dev.colophon.article;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may do what with an article. What the caller may not know of is answered as if it did not exist. */
public final class Access {
    private Access() {}

    /** The answer for what is not there, and for what the caller may not know of. */
    public static Fault notFound() {
        return Fault.of(Fault.Kind.NOT_FOUND, "article-not-found", "There is no article at this address.");
    }

    /** Whether they may read the desk's articles once those are released, with their record. */
    public static boolean audits(Account by, String desk, Instant now) {
        return by.holds(DeskRole.AUDITOR, desk, now) || by.may(Scope.AUDIT_READ, desk);
    }

    /**
     * As much of an article's chain as is out: nothing before a release is; then all of it, but while anything later is under
     * embargo no more than the newest release that is out was made from. Nothing either where texts were erased after that,
     * until the embargo ends: what is left would not verify without the erasure, which stands behind what is to come.
     */
    public static List<Recorded> out(List<Recorded> chain, Instant now) {
        Set<Integer> ended = ended(chain);
        int out = 0;
        boolean waiting = false;
        Instant until = null;
        for (int n = 0; n < chain.size(); n++) {
            Act act = chain.get(n).act();
            if (act instanceof Act.ArticleChanged changed) {
                until = changed.embargoUntil();
            } else if (act instanceof Act.Released released) {
                waiting = released.embargoUntil() != null && !ended.contains(released.release());
                out = waiting ? out : n + 1;
            }
        }
        boolean embargo = waiting || (until != null && until.isAfter(now));
        if (out == 0 || !embargo) {
            return out == 0 ? List.of() : chain;
        }
        return erased(chain.subList(out, chain.size())) ? List.of() : chain.subList(0, out);
    }

    /** The work on an article shows what it comes to: while that is under embargo there are its releases and their record. */
    public static boolean isWhollyOut(List<Recorded> chain, Instant now) {
        return out(chain, now).size() == chain.size();
    }

    private static Set<Integer> ended(List<Recorded> chain) {
        Set<Integer> ended = new HashSet<>();
        chain.forEach(recorded -> {
            if (recorded.act() instanceof Act.EmbargoEnded embargo) {
                ended.add(embargo.release());
            }
        });
        return ended;
    }

    private static boolean erased(List<Recorded> acts) {
        return acts.stream().anyMatch(recorded -> recorded.act() instanceof Act.ErasureDone);
    }

    /** Passes persons who work at the desk and clients that deal with unreleased text. */
    public static void toRead(Account by, String desk, Instant now) {
        if (!reads(by, desk, now)) {
            throw notFound();
        }
    }

    /** Whether they may read unreleased articles of the desk. */
    public static boolean reads(Account by, String desk, Instant now) {
        return by.isPerson()
                ? works(by, desk, now)
                : by.may(Scope.ARTICLES_READ, desk)
                        || by.may(Scope.ARTICLES_WRITE, desk)
                        || by.may(Scope.EDITS_IMPORT, desk);
    }

    /** Passes editors and chiefs of the desk, and clients that may write articles. */
    public static void toWrite(Account by, String desk, Instant now) {
        if (!by.isPerson()) {
            toRead(by, desk, now);
            require(by.may(Scope.ARTICLES_WRITE, desk), "not-in-scope", "This takes the scope articles:write.");
            return;
        }
        toEdit(by, desk, now);
    }

    /** Passes editors and chiefs of the desk: persons only. */
    public static void toEdit(Account by, String desk, Instant now) {
        toRead(by, desk, now);
        require(by.holds(DeskRole.EDITOR, desk, now), "not-an-editor", "This takes an editor or a chief of the desk.");
    }

    /** Passes when the condition holds. */
    public static void require(boolean allowed, String code, String detail) {
        if (!allowed) {
            throw Fault.of(Fault.Kind.FORBIDDEN, code, detail);
        }
    }

    private static boolean works(Account by, String desk, Instant now) {
        return by.holds(DeskRole.EDITOR, desk, now)
                || by.holds(DeskRole.REVIEWER, desk, now)
                || by.holds(DeskRole.ADMINISTRATOR, desk, now);
    }
}
