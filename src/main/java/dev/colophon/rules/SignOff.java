package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One person's verdict as recorded.
 *
 * @param event the event that recorded it
 * @param seq its place in the article's chain
 * @param items what it speaks of
 * @param standing those of the items that were not withdrawn
 * @param attested whether the record holds their own authenticator's signature of it; that it is one is the verifier's to say
 */
public record SignOff(
        UUID event,
        long seq,
        Instant at,
        Actor actor,
        Act.SignOffGiven act,
        List<Item> items,
        List<Item> standing,
        boolean attested) {
    /** The subject under which a sign-off names what an authenticator signed. */
    public static final String ATTESTATION = "attestation";

    public SignOff {
        items = List.copyOf(items);
        standing = List.copyOf(standing);
    }

    /** A sign-off just recorded: nothing of it is withdrawn. */
    public static SignOff given(Recorded recorded, List<Item> items) {
        return of(recorded, items, items);
    }

    static SignOff of(Recorded recorded, List<Item> items, List<Item> standing) {
        if (!(recorded.act() instanceof Act.SignOffGiven act)) {
            throw new IllegalArgumentException(recorded.eventId() + " is no sign-off");
        }
        return new SignOff(
                recorded.eventId(),
                recorded.seq(),
                recorded.recordedAt(),
                recorded.actor(),
                act,
                items,
                standing,
                recorded.documents().containsKey(ATTESTATION));
    }

    public UUID id() {
        return act.signOff();
    }

    public UUID person() {
        return actor.person();
    }

    /** Whether it is an approval rather than a veto. */
    public boolean approves() {
        return Verdict.APPROVE.code().equals(act.verdict());
    }

    /** Whether the signer read the source, by their statement and by the languages they held at the act. */
    public boolean againstSource(String sourceLanguage) {
        return Basis.AGAINST_SOURCE.code().equals(act.basis()) && Basis.reads(actor.languages(), sourceLanguage);
    }

    /** Whether it counts at all: a person who held the office and was shown the texts. */
    boolean valid() {
        return actor.kind() == Actor.Kind.PERSON && act.shown() && Office.maySign(actor.roles());
    }
}
