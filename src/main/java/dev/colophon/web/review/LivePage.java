package dev.colophon.web.review;

import dev.colophon.fault.Fault;
import dev.colophon.notify.LiveService;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.review.LookedService;
import dev.colophon.review.PresenceService;
import dev.colophon.review.SheetService;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others do while a page is open, as server-sent events: {@code rows} after each act of record and each comment, with
 * the marks of every row and whether the act was the reader's own; {@code people} when who is here changes. Pages tell in return where their readers are.
 */
@Path("/a/{id}")
public class LivePage {
    /** A stream ends and is asked for anew before a session could outlive its end by much. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final SignedIn signedIn;
    private final LiveService live;
    private final SheetService sheets;
    private final PresenceService presence;
    private final LookedService looked;
    private final LiveStreams streams;

    LivePage(
            SignedIn signedIn,
            LiveService live,
            SheetService sheets,
            PresenceService presence,
            LookedService looked,
            LiveStreams streams) {
        this.signedIn = signedIn;
        this.live = live;
        this.sheets = sheets;
        this.presence = presence;
        this.looked = looked;
        this.streams = streams;
    }

    @GET
    @Path("live")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> follow(@PathParam("id") UUID id, @Context Sse sse) {
        Account account = signedIn.account();
        Optional<Instant> since = signedIn.since();
        sheets.review(account, id);
        live.demandRoom(account.id());
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> {
                    LiveStreams.Stream stream = streams.of(account, since, id, sse, emitter);
                    try {
                        emitter.onTermination(live.follow(id, account.id(), stream::beat));
                    } catch (Fault full) {
                        emitter.complete();
                    }
                })
                // Following asks the database where the log ends, which is no work for the thread that serves sockets.
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .select()
                .first(LONGEST);
    }

    @POST
    @Path("presence")
    public Response here(
            @PathParam("id") UUID id,
            @FormParam("paragraph") @Nullable String paragraph,
            @FormParam("editing") boolean editing,
            @FormParam("gone") boolean gone) {
        if (gone) {
            presence.gone(signedIn.account(), id);
        } else {
            presence.here(signedIn.account(), id, lineage(paragraph), editing);
        }
        return Response.noContent().build();
    }

    @POST
    @Path("looked")
    public Response looked(@PathParam("id") UUID id, @FormParam("version") @Nullable String version) {
        looked.look(signedIn.account(), id, version == null ? "" : version);
        return Response.noContent().build();
    }

    private static @Nullable UUID lineage(@Nullable String sent) {
        try {
            return sent == null || sent.isEmpty() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
