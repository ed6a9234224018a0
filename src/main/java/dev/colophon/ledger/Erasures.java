package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which erasure an event is. */
final class Erasures {
    private Erasures() {}

    /** The erasure's id, null where the event is none or cannot be read. */
    static @Nullable UUID of(String envelope) {
        try {
            return Statement.parse(Envelope.parse(envelope.getBytes(UTF_8)).payload())
                                    .act()
                            instanceof Act.ErasureDone done
                    ? done.erasure()
                    : null;
        } catch (MalformedException unreadable) {
            return null;
        }
    }
}
