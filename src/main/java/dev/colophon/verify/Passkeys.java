package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The authenticators that may sign for persons, each from its enrolment to its removal. */
public final class Passkeys {
    /** A passkey, the log index from which it counts and the one at which it ended, null while it has not. */
    private record Tenure(
            Act.PasskeyEnrolled passkey,
            long from,
            @Nullable Long until) {
        boolean covers(@Nullable Long logIndex) {
            return logIndex == null ? until == null : logIndex > from && (until == null || logIndex < until);
        }
    }

    private final Map<UUID, Tenure> tenures = new HashMap<>();

    private Passkeys() {}

    /**
     * Reads events of the service's chain in order. Whoever checks the chain names what does not hold there; what is no
     * passkey's event is passed over.
     */
    public static Passkeys read(List<SignedEvent> service) {
        Passkeys passkeys = new Passkeys();
        service.forEach(passkeys::take);
        return passkeys;
    }

    private void take(SignedEvent event) {
        try {
            Statement statement =
                    Statement.parse(Envelope.parse(event.envelope()).payload());
            if (!statement.chain().equals(Chains.SERVICE)) {
                return;
            }
            // What has no place in the log yet comes after all that has one.
            long place = event.logIndex() == null ? Long.MAX_VALUE : event.logIndex();
            if (statement.act() instanceof Act.PasskeyEnrolled enrolled) {
                tenures.putIfAbsent(enrolled.passkey(), new Tenure(enrolled, place, null));
            } else if (statement.act() instanceof Act.PasskeyRemoved removed) {
                tenures.computeIfPresent(
                        removed.passkey(), (id, held) -> new Tenure(held.passkey(), held.from(), place));
            }
        } catch (MalformedException unreadable) {
            // The chain's own verification names it.
        }
    }

    /** The person's passkey of that id, if it might sign at that place in the log. */
    Optional<Act.PasskeyEnrolled> find(UUID passkey, UUID person, @Nullable Long logIndex) {
        return Optional.ofNullable(tenures.get(passkey))
                .filter(tenure ->
                        tenure.covers(logIndex) && tenure.passkey().person().equals(person))
                .map(Tenure::passkey);
    }
}
