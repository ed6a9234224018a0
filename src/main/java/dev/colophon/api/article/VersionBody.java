package dev.colophon.api.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.act.Act;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.article.Saved;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.ArticleVersion.Kind;
import dev.colophon.translation.Version;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as JSON.
 *
 * @param kind {@code source, machine} or {@code edited}
 * @param basedOn of an edited version the one it was made from, of a source version the one before
 * @param sourceVersion of a machine version what was translated
 * @param createdBy the person, client or service whose act it was
 * @param paragraphs left out where versions are listed
 * @param normalised true in the answer to a request whose text is stored otherwise than it came, else left out
 */
@JsonInclude(Include.NON_NULL)
public record VersionBody(
        String label,
        String kind,
        @Nullable String basedOn,
        @Nullable String sourceVersion,
        Instant createdAt,
        UUID createdBy,
        @Nullable Instant translatedAt,
        @Nullable EngineBody engine,
        @Nullable String note,
        @Nullable List<ParagraphBody> paragraphs,
        @Nullable Boolean normalised) {

    /** With its text. */
    static VersionBody of(Version version, boolean normalised) {
        boolean machine = version.kind() == Kind.MACHINE;
        return new VersionBody(
                version.label(),
                version.kind().name().toLowerCase(Locale.ROOT),
                machine ? null : version.basedOn(),
                machine ? version.basedOn() : null,
                version.createdAt(),
                version.createdBy(),
                version.translatedAt(),
                version.engine() == null ? null : EngineBody.of(version.engine()),
                version.note(),
                version.paragraphs().stream()
                        .map(line -> ParagraphBody.of(line.id(), line.paragraph()))
                        .toList(),
                normalised ? true : null);
    }

    /** The answer to whoever sent the text: where it is, and whether it is new. */
    Response answer(UUID article, Saved saved) {
        URI place = URI.create("/api/v1/articles/" + article + "/versions/" + saved.label());
        return saved.created()
                ? Response.created(place).entity(this).build()
                : Response.ok(this).contentLocation(place).build();
    }

    /** Without its text. */
    static VersionBody outline(ArticleVersion version) {
        Act.MachineReceived machine =
                version.recorded().act() instanceof Act.MachineReceived received ? received : null;
        String base = version.document().basedOn();
        return new VersionBody(
                version.label(),
                version.kind().name().toLowerCase(Locale.ROOT),
                machine == null ? base : null,
                machine == null ? null : base,
                version.recorded().recordedAt(),
                version.recorded().actor().person(),
                machine == null ? null : machine.translatedAt(),
                machine == null ? null : EngineBody.of(machine.engine()),
                null,
                null,
                null);
    }
}
