package dev.colophon.problem;

import dev.colophon.fault.Fault;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything thrown below a resource or a page, as an answer. */
@Singleton
class FaultMapper {
    private static final Logger LOG = Logger.getLogger(FaultMapper.class);

    private final Answers answers;
    private final Denials denials;
    private final AllowedMethods allowed;

    FaultMapper(Answers answers, Denials denials, AllowedMethods allowed) {
        this.answers = answers;
        this.denials = denials;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response fault(Fault fault, RoutingContext context) {
        return fault.kind() == Fault.Kind.UNAUTHENTICATED
                ? unauthenticated(Problem.of(fault), context)
                : answer(Problem.of(fault), context);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure, RoutingContext context) {
        return unauthenticated(FrameworkFaults.UNAUTHENTICATED, context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext context) {
        return answer(FrameworkFaults.FORBIDDEN, context);
    }

    @ServerExceptionMapper
    Response violation(ConstraintViolationException failure, RoutingContext context) {
        return answer(FrameworkFaults.of(failure), context);
    }

    @ServerExceptionMapper({
        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
        com.fasterxml.jackson.core.JsonProcessingException.class
    })
    Response json(com.fasterxml.jackson.core.JsonProcessingException failure, RoutingContext context) {
        return answer(JsonFaults.of(failure), context);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, RoutingContext context) {
        WebApplicationException failure = allowed.told(thrown, context);
        Response own = failure.getResponse();
        if (own.getStatus() < 400) {
            return own;
        }
        Response answer = answer(FrameworkFaults.of(failure), context);
        String allow = own.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, RoutingContext context) {
        Optional<Problem> ofStore = StoreFaults.of(failure);
        if (ofStore.isPresent()) {
            LOG.warnf("%s: SQLSTATE %s", ofStore.get().code(), StoreFaults.state(failure));
            return answer(ofStore.get(), context);
        }
        String reference = UUID.randomUUID().toString();
        if (ClientGone.is(failure)) {
            LOG.debugf("The client left before the answer, reference %s", reference);
        } else {
            LOG.errorf(failure, "Failed, reference %s", reference);
        }
        return answer(
                new Problem(
                        500,
                        "internal",
                        "The service failed and changed nothing. Tell its operator the reference " + reference + ".",
                        java.util.List.of(),
                        Map.of("reference", reference)),
                context);
    }

    private Response unauthenticated(Problem problem, RoutingContext context) {
        HttpServerRequest request = context.request();
        return Answers.isApi(context.normalizedPath())
                ? answer(problem, context)
                : Response.seeOther(Answers.signIn(request.method().name(), request.uri()))
                        .build();
    }

    private Response answer(Problem problem, RoutingContext context) {
        denials.note(problem, context);
        return answers.answer(problem, context);
    }
}
