package dev.colophon.people;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long sign-ins last, and how often somebody may try; reasons stand in {@code application.properties}. */
@ConfigMapping(prefix = "colophon.people")
interface PeopleSettings {
    /** After which time without a request a session ends. */
    Duration sessionIdle();

    /** After which time every session ends. */
    Duration sessionLongest();

    /** For how long a one-time secret can be turned into a password. */
    Duration invitationLife();

    /** Attempts at one account from one address in the window. */
    int attemptsPerAccount();

    /** Failed attempts from one address in the window. */
    int attemptsPerAddress();

    /** Roles that take more than a password, {@code <desk>:<role>}, the desk {@code *} for wherever held; {@code none} once decided so. */
    Optional<List<String>> strongSignIn();

    /** For how long the security log is kept. */
    Duration securityLogLife();

    /** For how long the old token opens beside the new one when nothing else is asked. */
    Duration tokenOverlap();

    /** What attempts are counted in. */
    Duration attemptWindow();
}
