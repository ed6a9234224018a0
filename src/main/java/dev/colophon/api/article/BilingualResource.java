package dev.colophon.api.article;

import dev.colophon.act.Act;
import dev.colophon.api.http.Accepted;
import dev.colophon.article.Article;
import dev.colophon.exchange.Bilingual;
import dev.colophon.exchange.TmxWriter;
import dev.colophon.exchange.XliffWriter;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Review;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /articles/{id}/translation}: source, machine text and edit side by side, for CAT tools and engines. */
@Path("/api/v1/articles/{id}/translation")
public class BilingualResource {
    private static final String XLIFF = "application/xliff+xml";
    private static final String TMX = "application/x-tmx+xml";

    private final ReviewService reviews;
    private final PublicationService publications;
    private final SignedIn signedIn;

    BilingualResource(ReviewService reviews, PublicationService publications, SignedIn signedIn) {
        this.reviews = reviews;
        this.publications = publications;
        this.signedIn = signedIn;
    }

    /** The forms it is given in. */
    private enum Form {
        XLIFF_2(MediaType.valueOf(XLIFF), XliffWriter::write),
        TMX_1(MediaType.valueOf(TMX), TmxWriter::write);

        private final MediaType type;
        private final Function<Bilingual, String> writer;

        Form(MediaType type, Function<Bilingual, String> writer) {
            this.type = type;
            this.writer = writer;
        }
    }

    /** The newest text: XLIFF 2.1 with the machine's text as an earlier revision, or TMX of machine and edited text. */
    @GET
    @Produces({XLIFF, TMX})
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Form form = Accepted.form(headers.getAcceptableMediaTypes(), List.of(Form.values()), each -> each.type);
        Bilingual article = bilingual(reviews.review(signedIn.account(), id));
        return Response.ok(form.writer.apply(article))
                .type(form.type.withCharset("UTF-8"))
                .build();
    }

    private Bilingual bilingual(Review review) {
        Article article = review.article();
        List<Bilingual.Unit> units = new ArrayList<>();
        for (SheetRow row : review.sheet().rows()) {
            row.paragraphs().forEach(paragraph -> unit(review, row, paragraph).ifPresent(units::add));
        }
        return new Bilingual(
                article.id().toString(),
                article.externalId(),
                article.sourceLanguage(),
                article.targetLanguage(),
                publications.get(signedIn.account(), article.publication()).name(article.targetLanguage()),
                units);
    }

    private static Optional<Bilingual.Unit> unit(Review review, SheetRow row, SheetParagraph paragraph) {
        Content content = paragraph.content();
        if (content == null) {
            return Optional.empty();
        }
        Optional<ArticleVersion> machine = Optional.ofNullable(
                        paragraph.standing().machineVersion())
                .flatMap(label -> review.sheet().record().version(label));
        return Optional.of(new Bilingual.Unit(
                paragraph.lineage().toString(),
                paragraph.role(),
                Optional.ofNullable(paragraph.standing().entry())
                        .map(entry -> entry.ref())
                        .orElse(null),
                row.source().stream()
                        .filter(source -> paragraph.standing().source().contains(source.lineage()))
                        .map(SourceParagraph::content)
                        .filter(Objects::nonNull)
                        .toList(),
                paragraph.machineTexts(),
                machine.map(BilingualResource::engine).orElse(null),
                machine.map(version -> version.recorded().recordedAt()).orElse(null),
                content,
                paragraph.change() != null && !paragraph.change().text().equals("unchanged"),
                paragraph.signed()));
    }

    private static @Nullable String engine(ArticleVersion version) {
        return version.recorded().act() instanceof Act.MachineReceived machine
                ? machine.engine().provider() + " " + machine.engine().model()
                : null;
    }
}
