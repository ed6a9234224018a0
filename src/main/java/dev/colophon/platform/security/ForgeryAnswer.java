package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Problem;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Puts words to a form refused for its token, which the framework answers with an empty 400, under {@code /api} too. And
 * takes the token's cookie out of the API's answers, where nothing needs it, and out of those that take it away themselves.
 */
final class ForgeryAnswer {
    private static final Problem REFUSED = Problem.of(
            403, "form-expired", "This form is too old or was not ours; nothing was changed. Load the page again.");

    private static final Problem NO_FORM =
            Problem.of(415, "unsupported-media-type", "The API takes no forms. Send application/json.");

    /** By this the pages' script knows the answer without reading it. */
    private static final String EXPIRED = "Form-Expired";

    private final Answers answers;

    ForgeryAnswer(Answers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter(priority = 0)
    void explain(ContainerResponseContext answer, RoutingContext context) {
        if (Answers.isApi(context.normalizedPath()) || answer.getCookies().containsKey(BrowserSession.FORMS)) {
            context.response().removeCookie(BrowserSession.FORMS, false);
        }
        if (Answers.isApi(context.normalizedPath())) {
            if (isRefusedForm(answer, context)) {
                answer.setStatus(NO_FORM.status());
                answer.setEntity(answers.body(NO_FORM), new Annotation[0], MediaType.valueOf(Problem.JSON));
            }
        } else if (isRefusedForm(answer, context)) {
            answer.setStatus(REFUSED.status());
            answer.getHeaders().putSingle(EXPIRED, "?1");
            answer.setEntity(
                    answers.page(REFUSED, context), new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isRefusedForm(ContainerResponseContext answer, RoutingContext context) {
        return answer.getStatus() == 400
                && !answer.hasEntity()
                && context.request().method() == HttpMethod.POST;
    }
}
