package dev.colophon.api.compare;

import dev.colophon.api.compare.ComparisonBody.EffortBody;
import dev.colophon.api.compare.ComparisonBody.LinkBody;
import dev.colophon.api.compare.ComparisonBody.MoveBody;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.ReceivedParagraphs;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.diff.Comparison;
import dev.colophon.diff.Tokenizer;
import dev.colophon.text.Paragraph;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /compare}: two texts side by side. Stores nothing. */
@Path("/api/v1/compare")
@Idempotent
public class CompareResource {
    /**
     * Two texts.
     *
     * @param tokenizer {@code unicode} (default) or {@code whitespace}, for texts tokenised already
     */
    public record Body(
            @Nullable String language,
            @Nullable List<@Nullable ParagraphBody> from,
            @Nullable List<@Nullable ParagraphBody> to,
            @Nullable String tokenizer) {}

    /**
     * The comparison.
     *
     * @param normalised whether line ends or composed characters differ from what was sent: the runs give the texts as
     *     they are after that
     */
    public record Compared(List<LinkBody> links, List<MoveBody> moves, EffortBody effort, boolean normalised) {}

    /** Compares. */
    @POST
    public Compared compare(@Valid @NotNull Body body) {
        Problems problems = new Problems();
        String language = StatelessFields.language(body.language(), "/language", problems);
        Tokenizer tokenizer = tokenizer(body.tokenizer(), problems);
        problems.check();
        ReceivedParagraphs from = side(body.from(), "/from");
        ReceivedParagraphs to = side(body.to(), "/to");
        ComparisonBody compared =
                ComparisonBody.of(Comparison.of(from.paragraphs(), to.paragraphs(), language, tokenizer));
        return new Compared(
                compared.links(), compared.moves(), compared.effort(), from.normalised() || to.normalised());
    }

    private static ReceivedParagraphs side(@Nullable List<@Nullable ParagraphBody> bodies, String pointer) {
        ReceivedParagraphs received = ParagraphReader.compared(bodies, pointer);
        Problems problems = new Problems();
        long length = received.paragraphs().stream()
                .map(Paragraph::text)
                .mapToLong(String::length)
                .sum();
        StatelessFields.limit(length, pointer, StatelessFields.CHARACTERS, problems);
        problems.check();
        return received;
    }

    private static Tokenizer tokenizer(@Nullable String name, Problems problems) {
        if (name != null && !name.equals("unicode") && !name.equals("whitespace")) {
            problems.add("/tokenizer", "unknown-tokenizer", "must be unicode or whitespace");
        }
        return "whitespace".equals(name) ? Tokenizer.WHITESPACE : Tokenizer.UNICODE;
    }
}
