package dev.colophon.api.input;

import dev.colophon.article.Byline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A byline as JSON. */
public record BylineBody(@Nullable String name, @Nullable String email) {
    /** More authors than an article has. */
    private static final int MOST = 50;

    public static BylineBody of(Byline byline) {
        return new BylineBody(byline.name(), byline.email());
    }

    /** The bylines, cleaned; what is wrong is noted. No list is an empty one. */
    public static List<Byline> read(@Nullable List<@Nullable BylineBody> bodies, String pointer, Problems problems) {
        List<Byline> bylines = new ArrayList<>();
        if (bodies == null) {
            return bylines;
        }
        if (bodies.size() > MOST) {
            problems.add(pointer, "too-many-bylines", bodies.size() + " bylines, the most is " + MOST);
            return bylines;
        }
        for (int n = 0; n < bodies.size(); n++) {
            BylineBody body = bodies.get(n);
            String at = pointer + "/" + n;
            String name = problems.required(body == null ? null : body.name(), at + "/name", ParagraphReader.SHORT);
            String email = problems.text(body == null ? null : body.email(), at + "/email", ParagraphReader.SHORT);
            bylines.add(new Byline(name, email));
        }
        return bylines;
    }
}
