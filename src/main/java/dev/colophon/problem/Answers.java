package dev.colophon.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Turns a problem into what the caller of a path can read: JSON under {@code /api}, a page elsewhere. */
@Singleton
public class Answers {
    private final ObjectMapper json;
    private final ErrorPages pages;

    Answers(ObjectMapper json, ErrorPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Whether callers of the path are programs. */
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** The answer to a request. */
    public Response answer(Problem problem, RoutingContext context) {
        String path = context.normalizedPath();
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (problem.status() == 401 && isApi(path)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Object seconds = problem.members().get(Problem.RETRY_AFTER);
        if (seconds != null) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        if (problem.members().get(Problem.LOCATION) instanceof String location) {
            answer.location(URI.create(location));
        }
        return isApi(path)
                ? answer.type(Problem.JSON).entity(body(problem)).build()
                : answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page(problem, context))
                        .build();
    }

    /** Ends a request that goes no further than a filter. */
    public void end(Problem problem, RoutingContext context) {
        boolean api = isApi(context.normalizedPath());
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", api ? Problem.JSON : "text/html;charset=UTF-8")
                .end(api ? body(problem) : page(problem, context));
    }

    /** The problem as JSON text. */
    public String body(Problem problem) {
        try {
            return json.writeValueAsString(problem.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem's members are plain values", e);
        }
    }

    /** The problem as a page, in the language of who asked. */
    public String page(Problem problem, RoutingContext context) {
        return pages.page(problem, context);
    }

    /** Where a browser goes that nobody is signed in with: sign-in, and afterwards back to what it asked for. */
    public static URI signIn(String method, String pathAndQuery) {
        String back = method.equals("GET") && !pathAndQuery.equals("/")
                ? "?next=" + URLEncoder.encode(pathAndQuery, StandardCharsets.UTF_8)
                : "";
        return URI.create("/signin" + back);
    }
}
