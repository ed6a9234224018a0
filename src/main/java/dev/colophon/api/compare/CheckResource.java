package dev.colophon.api.compare;

import dev.colophon.api.input.Problems;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.check.Checks;
import dev.colophon.check.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /check}: what the checks say of one aligned row. Stores nothing. */
@Path("/api/v1/check")
@Idempotent
public class CheckResource {
    /** Paragraphs of one row. */
    private static final int PARAGRAPHS = 200;
    /** Characters of one column. */
    private static final int CHARACTERS = 200_000;

    /** A row's texts; source or machine may be empty, and edited while nobody has. */
    public record Body(
            @Nullable String sourceLanguage,
            @Nullable String targetLanguage,
            @Nullable List<@Nullable String> source,
            @Nullable List<@Nullable String> machine,
            @Nullable List<@Nullable String> edited) {}

    /** What was found, the gravest checks first. */
    public record Answer(List<FindingBody> findings) {}

    /** Runs the checks. */
    @POST
    public Answer check(@Valid @NotNull Body body) {
        Problems problems = new Problems();
        String from = StatelessFields.language(body.sourceLanguage(), "/sourceLanguage", problems);
        String to = StatelessFields.language(body.targetLanguage(), "/targetLanguage", problems);
        List<String> source = column(body.source(), "/source", problems);
        List<String> machine = column(body.machine(), "/machine", problems);
        List<String> edited = column(body.edited(), "/edited", problems);
        problems.check();
        List<Finding> findings = Checks.run(from, to, source, machine, edited);
        return new Answer(findings.stream().map(FindingBody::of).toList());
    }

    private static List<String> column(@Nullable List<@Nullable String> texts, String pointer, Problems problems) {
        return texts == null ? List.of() : StatelessFields.texts(texts, pointer, PARAGRAPHS, CHARACTERS, problems);
    }
}
