package dev.colophon.api.compare;

import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.provenance.Authorship;
import dev.colophon.provenance.Origin;
import dev.colophon.provenance.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /authorship}: who wrote each word of the last of several versions. Stores nothing. */
@Path("/api/v1/authorship")
@Idempotent
public class AuthorshipResource {
    /** More than one day's work on an article leaves behind. */
    private static final int VERSIONS = 100;

    private static final int AUTHOR_LENGTH = 200;

    /** Versions of one text, oldest first. */
    public record Body(@Nullable String language, @Nullable List<@Nullable VersionBody> versions) {}

    /** A version and who made it: {@code machine}, or any name for a person. */
    public record VersionBody(
            @Nullable String author, @Nullable List<@Nullable String> paragraphs) {}

    /** The last version, word by word. */
    public record Answer(List<Words> paragraphs) {
        /** One paragraph: runs that cover it whole. */
        public record Words(List<WordRun> runs) {}

        /**
         * A stretch of one author's words.
         *
         * @param version position of the version the words first stood in, 0-based
         */
        public record WordRun(String text, int version, String author) {}
    }

    /** Says who wrote each word. */
    @POST
    public Answer authorship(@Valid @NotNull Body body) {
        Problems problems = new Problems();
        String language = StatelessFields.language(body.language(), "/language", problems);
        List<@Nullable VersionBody> versions = body.versions() == null ? List.of() : body.versions();
        if (versions.isEmpty() || versions.size() > VERSIONS) {
            problems.add("/versions", "missing", "must be a list of 1 to " + VERSIONS + " versions");
            problems.check();
        }
        List<String> authors = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        int left = StatelessFields.CHARACTERS;
        for (int i = 0; i < versions.size(); i++) {
            String at = "/versions/" + i;
            VersionBody version = versions.get(i) == null ? new VersionBody(null, null) : versions.get(i);
            String author = problems.required(version.author(), at + "/author", AUTHOR_LENGTH);
            List<String> paragraphs = StatelessFields.texts(
                    version.paragraphs(), at + "/paragraphs", ParagraphReader.PARAGRAPHS, left, problems);
            left -= Math.min(left, paragraphs.stream().mapToInt(String::length).sum());
            authors.add(author);
            written.add(new Written(origin(author, i), paragraphs));
        }
        problems.check();
        return answer(Authorship.of(written, language), authors);
    }

    private static Origin origin(String author, int version) {
        String label = String.valueOf(version);
        return author.equals("machine") ? Origin.machine(label) : Origin.person(label, author);
    }

    private static Answer answer(Authorship authorship, List<String> authors) {
        return new Answer(authorship.paragraphs().stream()
                .map(stretches -> new Answer.Words(stretches.stream()
                        .map(stretch ->
                                new Answer.WordRun(stretch.text(), stretch.version(), authors.get(stretch.version())))
                        .toList()))
                .toList());
    }
}
