package dev.colophon.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.colophon.api.input.BylineBody;
import dev.colophon.api.input.Moments;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.article.ArticleChange;
import dev.colophon.article.Byline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an article: a field that is left out stays, null clears it. Fields rather than a record, because only
 * they can tell the one from the other.
 */
public final class ArticleChangeBody {
    private static final int ASSIGNEES = 100;

    @JsonProperty
    private @Nullable Optional<Instant> dueAt;

    @JsonProperty
    private @Nullable Optional<Instant> embargoUntil;

    @JsonProperty
    private @Nullable Integer urgency;

    @JsonProperty
    private @Nullable List<UUID> assignees;

    @JsonProperty
    private @Nullable Optional<String> slug;

    @JsonProperty
    private @Nullable List<@Nullable BylineBody> bylines;

    /** What the room takes. */
    ArticleChange read() {
        Problems problems = new Problems();
        List<Byline> authors = bylines == null ? null : BylineBody.read(bylines, "/bylines", problems);
        Optional<String> name = slug == null
                ? null
                : Optional.ofNullable(problems.text(slug.orElse(null), "/slug", ParagraphReader.SHORT));
        if (assignees != null && (assignees.size() > ASSIGNEES || assignees.contains(null))) {
            problems.add("/assignees", "invalid-assignees", "must name at most " + ASSIGNEES + " persons");
        }
        problems.check();
        return new ArticleChange(stored(dueAt), stored(embargoUntil), urgency, assignees, name, authors);
    }

    private static @Nullable Optional<Instant> stored(@Nullable Optional<Instant> moment) {
        return moment == null ? null : Optional.ofNullable(Moments.stored(moment.orElse(null)));
    }
}
