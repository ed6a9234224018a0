package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import java.time.Instant;
import java.util.List;

/** Who may administer what. The service itself may, when it sets itself up. */
final class Rights {
    private Rights() {}

    /** For publications and new desks, which belong to nobody yet. */
    static void administersService(Account account, Instant now) {
        administers(account, Account.EVERY_DESK, now);
    }

    static void administers(Account account, String desk, Instant now) {
        if (!mayAdminister(account, desk, now)) {
            throw refused("Only an administrator of " + (desk.equals(Account.EVERY_DESK) ? "every desk" : "the desk")
                    + " may do this.");
        }
    }

    /** A person is administered by those who administer every desk that the person holds a role at. */
    static void administers(Account account, List<Act.Grant> grants, Instant now) {
        boolean somewhere = account.kind() == dev.colophon.act.Actor.Kind.SERVICE
                || account.holdsAnywhere(DeskRole.ADMINISTRATOR, now);
        if (!somewhere || grants.stream().anyMatch(grant -> !mayAdminister(account, grant.desk(), now))) {
            throw refused("Only an administrator of every desk concerned may do this.");
        }
    }

    static boolean mayAdminister(Account account, String desk, Instant now) {
        return switch (account.kind()) {
            case SERVICE -> true;
            case PERSON -> account.holds(DeskRole.ADMINISTRATOR, desk, now);
            case CLIENT -> false;
        };
    }

    /** A desk that the account may not know of does not exist for it. */
    static void sees(Account account, String desk, Instant now) {
        if (!account.sees(desk, now)) {
            throw noSuch("desk");
        }
    }

    static Fault noSuch(String what) {
        return Fault.of(Fault.Kind.NOT_FOUND, "not-found", "There is no such " + what + ".");
    }

    private static Fault refused(String detail) {
        return Fault.of(Fault.Kind.FORBIDDEN, "not-an-administrator", detail);
    }
}
