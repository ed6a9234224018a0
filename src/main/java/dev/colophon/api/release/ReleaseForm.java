package dev.colophon.api.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.api.http.Accepted;
import dev.colophon.api.http.EntityTags;
import dev.colophon.release.HtmlFragment;
import dev.colophon.release.PlainPage;
import dev.colophon.release.Release;
import dev.colophon.release.ReleaseHead;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms a release is given in. */
enum ReleaseForm {
    /** What who asks for nothing particular gets. */
    JSON(MediaType.APPLICATION_JSON_TYPE, ReleaseJson::of),
    HTML(MediaType.TEXT_HTML_TYPE, (release, checkpoint) -> HtmlFragment.of(release)),
    TEXT(MediaType.TEXT_PLAIN_TYPE, (release, checkpoint) -> PlainPage.of(release)),
    /** schema.org, to stand in a page. */
    LINKED_DATA(new MediaType("application", "ld+json"), (release, checkpoint) -> NewsArticle.of(release)),
    /** News in JSON of the IPTC, for agencies' and publishers' systems. */
    NINJS(new MediaType("application", "vnd.iptc.ninjs+json"), (release, checkpoint) -> NewsItem.of(release));

    /** A release with the first checkpoint that covers it, null while there is none. */
    private interface Rendering {
        Object of(Release release, @Nullable String checkpoint);
    }

    private final MediaType type;
    private final Rendering rendering;

    ReleaseForm(MediaType type, Rendering rendering) {
        this.type = type;
        this.rendering = rendering;
    }

    /**
     * The form a caller prefers.
     *
     * @param accepted the header's types, the preferred one first
     * @throws jakarta.ws.rs.NotAcceptableException when they take none of them
     */
    static ReleaseForm of(List<MediaType> accepted) {
        return Accepted.form(accepted, List.of(values()), form -> form.type);
    }

    /** The release in this form. Its tag moves with its status and proof even where the form does not tell them. */
    Response.ResponseBuilder answer(Release release, @Nullable String checkpoint) {
        Object body = rendering.of(release, checkpoint);
        Response.ResponseBuilder answer = Response.ok(body).type(type.withCharset("UTF-8"));
        return body instanceof String text
                ? answer.header(HttpHeaders.ETAG, tag(text, release.head(), checkpoint))
                : answer;
    }

    private static String tag(String text, ReleaseHead head, @Nullable String checkpoint) {
        String computed = "\n" + head.status() + ' ' + head.supersededBy() + ' ' + head.url() + ' ' + checkpoint;
        return EntityTags.of((text + computed).getBytes(UTF_8));
    }
}
