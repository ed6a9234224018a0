package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That the events of other chains are there which an article's acts rest on: of each policy that was applied its activation,
 * of each person and client that acted the enrolment. Whoever packs a bundle may not leave out what is asked for first.
 */
final class Groundwork {
    private final Set<String> activated = new HashSet<>();
    private final Set<UUID> enrolled = new HashSet<>();
    private final List<Failure> failures = new ArrayList<>();

    private Groundwork(List<Recorded> context) {
        for (Recorded recorded : context) {
            if (recorded.act() instanceof Act.PolicyActivated) {
                recorded.documents().values().forEach(subject -> activated.add(subject.sha256()));
            } else if (recorded.act() instanceof Act.PersonEnrolled person) {
                enrolled.add(person.person());
            } else if (recorded.act() instanceof Act.ClientEnrolled client) {
                enrolled.add(client.client());
            }
        }
    }

    /** @param context the events of the service's and the desk's chain that are there */
    static List<Failure> check(List<Recorded> acts, List<Recorded> context) {
        Groundwork groundwork = new Groundwork(context);
        acts.forEach(groundwork::check);
        return groundwork.failures;
    }

    private void check(Recorded recorded) {
        PolicyRef policy = recorded.policy();
        if (policy != null && activated.add(policy.sha256())) {
            fail(recorded, "nothing activated the policy " + policy.id());
        }
        if (recorded.actor().kind() != Actor.Kind.SERVICE) {
            enrolled(recorded, recorded.actor().ref());
            enrolled(recorded, recorded.actor().person());
        }
    }

    private void enrolled(Recorded recorded, UUID agent) {
        if (enrolled.add(agent)) {
            fail(recorded, "nobody enrolled " + agent);
        }
    }

    /** Once for each thing that is missing, at the first act that rests on it. */
    private void fail(Recorded recorded, String detail) {
        failures.add(new Failure("event-missing", recorded.chain(), recorded.seq(), recorded.eventId(), detail));
    }
}
