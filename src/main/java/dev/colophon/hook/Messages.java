package dev.colophon.hook;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogEntry;
import dev.colophon.people.Account;
import dev.colophon.release.ReleaseHead;
import dev.colophon.release.Releases;
import dev.colophon.rules.ReleaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry of the log has to tell a webhook, from what was on record at that place: the same whenever it is asked. */
@ApplicationScoped
class Messages {
    /** Of no interest to anybody before something is out. */
    private static final Set<WebhookEvent> AFTER_RELEASE =
            Set.of(WebhookEvent.SOURCE_CHANGED, WebhookEvent.SOURCE_WITHDRAWN);

    private final LedgerService ledger;

    Messages(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** Which things a webhook is told. */
    record Wanted(
            Set<WebhookEvent> events,
            List<String> desks,
            @Nullable Account client) {
        boolean takes(WebhookEvent event, String desk) {
            return events.contains(event)
                    && (desks.contains(Account.EVERY_DESK) || desks.contains(desk))
                    && (client == null || client.may(event.scope(), desk));
        }
    }

    /** The message of an entry, empty where the webhook is not told of it. */
    Optional<Message> of(LogEntry entry, Wanted wanted) {
        Recorded recorded = entry.recorded();
        List<Recorded> until = ledger.chain(recorded.chain()).subList(0, (int) recorded.seq() + 1);
        return Releases.of(until, false)
                .flatMap(releases -> told(recorded, releases)
                        .filter(told ->
                                wanted.takes(told.event(), releases.created().desk()))
                        .filter(told -> !AFTER_RELEASE.contains(told.event())
                                || !releases.heads().isEmpty())
                        .findFirst()
                        .map(told -> message(recorded, releases.created(), told)));
    }

    /** A thing that an entry tells. */
    private record Told(
            WebhookEvent event,
            @Nullable String version,
            @Nullable String kind,
            @Nullable Integer release,
            @Nullable UUID signOff,
            @Nullable String verdict,
            String path) {
        static Told version(WebhookEvent event, String label, String kind) {
            return new Told(event, label, kind, null, null, null, "/versions/" + label);
        }

        static Told release(ReleaseHead head) {
            boolean taken = head.kind() == ReleaseKind.RETRACTION;
            return new Told(
                    taken ? WebhookEvent.RETRACTED : WebhookEvent.RELEASED,
                    head.version(),
                    head.kind().code(),
                    head.number(),
                    null,
                    null,
                    "/releases/" + head.number());
        }
    }

    private static Stream<Told> told(Recorded recorded, Releases releases) {
        Act act = recorded.act();
        if (act instanceof Act.SourceReceived source) {
            return Stream.of(WebhookEvent.SOURCE_CHANGED, WebhookEvent.VERSION_RECEIVED)
                    .map(event -> Told.version(event, source.label(), "source"));
        } else if (act instanceof Act.MachineReceived machine) {
            return Stream.of(Told.version(WebhookEvent.VERSION_RECEIVED, machine.label(), "machine"));
        } else if (act instanceof Act.EditSaved edit) {
            return Stream.of(Told.version(WebhookEvent.VERSION_RECEIVED, edit.label(), "edited"));
        } else if (act instanceof Act.SourceWithdrawn) {
            return Stream.of(new Told(WebhookEvent.SOURCE_WITHDRAWN, null, null, null, null, null, ""));
        } else if (act instanceof Act.Released released && released.embargoUntil() == null) {
            return releases.head(released.release()).map(Told::release).stream();
        } else if (act instanceof Act.EmbargoEnded ended) {
            return releases.head(ended.release()).map(Told::release).stream();
        }
        return signOff(act);
    }

    private static Stream<Told> signOff(Act act) {
        if (act instanceof Act.SignOffGiven given) {
            return Stream.of(new Told(
                    WebhookEvent.SIGN_OFF_GIVEN,
                    given.version(),
                    null,
                    null,
                    given.signOff(),
                    given.verdict(),
                    "/review"));
        }
        return act instanceof Act.SignOffWithdrawn withdrawn
                ? Stream.of(new Told(
                        WebhookEvent.SIGN_OFF_WITHDRAWN, null, null, null, withdrawn.signOff(), null, "/review"))
                : Stream.empty();
    }

    private static Message message(Recorded recorded, Act.ArticleCreated article, Told told) {
        return new Message(
                told.event().code(),
                recorded.recordedAt(),
                new Message.Data(
                        article.article(),
                        article.externalId(),
                        article.desk(),
                        article.targetLanguage(),
                        recorded.eventId(),
                        told.version(),
                        told.kind(),
                        told.release(),
                        told.signOff(),
                        told.verdict(),
                        "/api/v1/articles/" + article.article() + told.path(),
                        null));
    }
}
