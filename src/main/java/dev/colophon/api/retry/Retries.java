package dev.colophon.api.retry;

import dev.colophon.api.http.BodyGuard;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a POST with an {@code Idempotency-Key} happen once (draft-ietf-httpapi-idempotency-key-header-07). */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class Retries {
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final KeptAnswerService answers;
    private final RoutingContext context;

    Retries(KeptAnswerService answers, RoutingContext context) {
        this.answers = answers;
        this.context = context;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        List<String> keys = context.request().headers().getAll(KEY);
        if (keys.isEmpty() || !call.getMethod().isAnnotationPresent(POST.class)) {
            return call.proceed();
        }
        KeptAnswerService.Outcome outcome = answers.once(attempt(keys), call::proceed);
        KeptAnswer answer = outcome.answer();
        if (answer.refusal() != null) {
            throw answer.refusal().fault();
        }
        if (!outcome.replayed()) {
            return outcome.result();
        }
        throw new WebApplicationException(replay(answer));
    }

    private Attempt attempt(List<String> keys) {
        HttpServerRequest request = context.request();
        String ifMatch = String.valueOf(request.getHeader(HttpHeaders.IF_MATCH));
        String asked = String.join("\n", request.uri(), ifMatch, BodyGuard.digest(context));
        return Attempt.of(keys, String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)), asked);
    }

    /** An exception, because a resource's method may have another type than an answer. */
    private static Response replay(KeptAnswer answer) {
        Response.ResponseBuilder replay = Response.status(answer.status()).header(REPLAYED, "true");
        if (answer.json() != null) {
            replay.entity(answer.json()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        if (answer.location() != null) {
            replay.location(URI.create(answer.location()));
        }
        if (answer.contentLocation() != null) {
            replay.contentLocation(URI.create(answer.contentLocation()));
        }
        return replay.build();
    }
}
