package dev.colophon.release;

import dev.colophon.article.Access;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.release.Releasing;
import java.time.Instant;

/** Who may release, who may read releases, and what they may know of. */
final class Rights {
    private Rights() {}

    /** A person with a role that the policy names; never a client. */
    static boolean mayRelease(Account by, Sheet sheet, String desk, Instant now) {
        return by.isPerson() && Releasing.mayRelease(sheet, by.actor(desk, now).roles());
    }

    /** Passes those who work at the desk; others who know of it are told that they do not release. */
    static void demandInside(Account by, String desk, Instant now) {
        if (!by.isPerson() || !isInside(by, desk, now)) {
            throw ReleaseFaults.notAReleaser();
        }
    }

    /** Passes who may release, and override where the request asks for that. */
    static void demandRelease(Account by, Sheet sheet, ReleaseRequest request, String desk, Instant now) {
        if (!mayRelease(by, sheet, desk, now)) {
            throw ReleaseFaults.notAReleaser();
        }
        if (request.overrideReason() == null) {
            return;
        }
        if (!isChief(by, desk, now)) {
            throw ReleaseFaults.notAChief("override the gate");
        }
        if (request.overrideReason().isBlank()) {
            throw ReleaseFaults.reasonRequired("/override/reason");
        }
    }

    static boolean isChief(Account by, String desk, Instant now) {
        return by.isPerson() && by.holds(DeskRole.CHIEF, desk, now);
    }

    /** Whether embargoes do not hold for them: they read the unreleased text anyway. */
    static boolean isInside(Account by, String desk, Instant now) {
        return Access.reads(by, desk, now);
    }

    /** Whether they may read the desk's releases. */
    static boolean reads(Account by, String desk, Instant now) {
        return isInside(by, desk, now)
                || (by.isPerson()
                        ? by.sees(desk, now)
                        : by.may(Scope.RELEASES_READ, desk) || by.may(Scope.AUDIT_READ, desk));
    }
}
