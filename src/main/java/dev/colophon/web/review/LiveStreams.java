package dev.colophon.web.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LogEntry;
import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.people.SessionService;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import dev.colophon.review.Presence;
import dev.colophon.review.PresenceService;
import dev.colophon.review.Review;
import dev.colophon.review.SheetService;
import dev.colophon.web.Formats;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the streams of live pages: what is told of an article, and how often it is asked for. */
@Singleton
class LiveStreams {
    /** Twenty seconds, a third of what the service lets a silent connection live. */
    private static final int SECONDS_OF_SILENCE = 20;

    /** Comments and who is here are asked for this much more seldom than the log. */
    private static final int BEATS_A_SECOND = 4;

    private final SheetService sheets;
    private final CommentService comments;
    private final PresenceService presence;
    private final Threads threads;
    private final PersonService persons;
    private final SessionService sessions;
    private final ObjectMapper json;

    LiveStreams(
            SheetService sheets,
            CommentService comments,
            PresenceService presence,
            Threads threads,
            PersonService persons,
            SessionService sessions,
            ObjectMapper json) {
        this.sheets = sheets;
        this.comments = comments;
        this.presence = presence;
        this.threads = threads;
        this.persons = persons;
        this.sessions = sessions;
        this.json = json;
    }

    /** @param since when the browser signed in, empty for whoever came without a session */
    Stream of(
            Account account,
            Optional<Instant> since,
            UUID article,
            Sse sse,
            MultiEmitter<? super OutboundSseEvent> emitter) {
        return new Stream(account, since, article, sse, emitter);
    }

    /** Somebody who is here, as the page draws them. */
    private record Here(
            String name, String initials, @Nullable UUID paragraph, boolean editing) {}

    /** One page, and what it was told last. */
    final class Stream {
        private Account account;
        private final Optional<Instant> since;
        private final UUID article;
        private final Sse sse;
        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private List<Presence> people = List.of();
        private @Nullable List<Comment> said;
        private int silent;
        private int beats;

        private Stream(
                Account account,
                Optional<Instant> since,
                UUID article,
                Sse sse,
                MultiEmitter<? super OutboundSseEvent> emitter) {
            this.account = account;
            this.since = since;
            this.article = article;
            this.sse = sse;
            this.emitter = emitter;
        }

        /** Who may not read the article any longer, signed out or was disabled, or whose page is gone, is told nothing more. */
        void beat(@Nullable LogEntry entry) {
            try {
                if (entry != null) {
                    rows(entry.recorded().actor().person());
                } else if (++beats % BEATS_A_SECOND == 0) {
                    talk();
                }
            } catch (Fault refused) {
                emitter.complete();
            }
        }

        private void talk() {
            if (since.isPresent()) {
                account = sessions.still(account, since.get());
            }
            List<Comment> now = comments.list(account, article);
            if (said != null && !now.equals(said)) {
                rows(now.isEmpty() ? account.id() : now.get(now.size() - 1).author());
            }
            said = now;
            people();
        }

        private void rows(UUID who) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("who", persons.names(List.of(who)).getOrDefault(who, ""));
            told.put("mine", who.equals(account.id()));
            Review judged = sheets.review(account, article);
            told.put("rows", Pulse.of(judged, threads.of(account, judged.article())));
            send("rows", told);
        }

        /** Who is here; every so often nothing, so that no proxy takes the silence for an end. */
        private void people() {
            List<Presence> now = presence.at(article).stream()
                    .filter(each -> !each.person().equals(account.id()))
                    .toList();
            if (!now.equals(people) || silent++ > SECONDS_OF_SILENCE) {
                people = now;
                silent = 0;
                Map<UUID, String> names =
                        persons.names(now.stream().map(Presence::person).collect(Collectors.toSet()));
                send("people", now.stream().map(each -> here(each, names)).toList());
            }
        }

        private Here here(Presence each, Map<UUID, String> names) {
            String name = names.getOrDefault(each.person(), "");
            return new Here(name, Formats.initials(name), each.paragraph(), each.editing());
        }

        private void send(String name, Object data) {
            try {
                emitter.emit(sse.newEventBuilder()
                        .name(name)
                        .data(String.class, json.writeValueAsString(data))
                        .build());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
