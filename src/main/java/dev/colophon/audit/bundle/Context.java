package dev.colophon.audit.bundle;

import dev.colophon.act.Act;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which events of other chains an article's acts rest on: keys, who published, who acted and by which policy. */
final class Context {
    private final Set<UUID> agents = new HashSet<>();
    private final Set<String> policies = new HashSet<>();
    private final Act.ArticleCreated created;

    Context(List<Recorded> acts) {
        created = (Act.ArticleCreated) acts.get(0).act();
        for (Recorded recorded : acts) {
            agents.add(recorded.actor().ref());
            agents.add(recorded.actor().person());
            PolicyRef policy = recorded.policy();
            if (policy != null) {
                policies.add(policy.sha256());
            }
            if (recorded.act() instanceof Act.Released released) {
                agents.add(released.responsibleEditor());
            }
        }
    }

    /** Those of the service's chain and of the desk's, each in order. */
    List<Recorded> of(List<Recorded> service, Function<String, List<Recorded>> desks) {
        List<Recorded> events = new ArrayList<>();
        Stream.concat(service.stream(), desks.apply(created.desk()).stream())
                .filter(recorded -> rests(recorded.act()) || policy(recorded))
                .forEach(events::add);
        return events;
    }

    private boolean policy(Recorded recorded) {
        return recorded.act() instanceof Act.PolicyActivated
                && recorded.documents().values().stream().anyMatch(subject -> policies.contains(subject.sha256()));
    }

    private boolean rests(Act act) {
        if (act instanceof Act.PublicationSet set) {
            return set.publication().equals(created.publication());
        } else if (act instanceof Act.DeskSet set) {
            return set.desk().equals(created.desk());
        } else if (act instanceof Act.ClientEnrolled client) {
            return agents.contains(client.client());
        } else if (act instanceof Act.ClientChanged client) {
            return agents.contains(client.client());
        }
        return act instanceof Act.KeyEnrolled || act instanceof Act.KeyRevoked || agents.contains(person(act));
    }

    private static UUID person(Act act) {
        UUID person = null;
        if (act instanceof Act.PersonEnrolled enrolled) {
            person = enrolled.person();
        } else if (act instanceof Act.PersonChanged changed) {
            person = changed.person();
        } else if (act instanceof Act.PersonErased erased) {
            person = erased.person();
        } else if (act instanceof Act.PasskeyEnrolled enrolled) {
            person = enrolled.person();
        } else if (act instanceof Act.PasskeyRemoved removed) {
            person = removed.person();
        }
        return Objects.requireNonNullElse(person, new UUID(0, 0));
    }
}
