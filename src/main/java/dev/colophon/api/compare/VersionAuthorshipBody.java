package dev.colophon.api.compare;

import dev.colophon.provenance.Authorship.Stretch;
import dev.colophon.provenance.Origin;
import dev.colophon.translation.VersionAuthorship;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote each word of a version, as JSON.
 *
 * @param shares words by author
 */
public record VersionAuthorshipBody(String version, List<Paragraph> paragraphs, List<Share> shares) {
    /** A paragraph's stretches of one author each, which cover it. */
    public record Paragraph(UUID id, List<Run> runs) {}

    /** A stretch of one author. */
    public record Run(String text, OriginBody origin) {}

    /**
     * Who wrote it.
     *
     * @param kind {@code machine} or {@code person}
     * @param version the version the words first stood in
     */
    public record OriginBody(
            String kind, String version, @Nullable String person) {
        static OriginBody of(Origin origin) {
            return new OriginBody(origin.kind().code(), origin.version(), origin.person());
        }
    }

    /** How many words an author wrote; {@code version} of a machine, {@code person} of a person. */
    public record Share(
            String kind, @Nullable String version, @Nullable UUID person, int words) {}

    static VersionAuthorshipBody of(VersionAuthorship version) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int n = 0; n < version.lineages().size(); n++) {
            List<Run> runs = version.authorship().paragraphs().get(n).stream()
                    .map(VersionAuthorshipBody::run)
                    .toList();
            paragraphs.add(new Paragraph(version.lineages().get(n), runs));
        }
        return new VersionAuthorshipBody(
                version.label(),
                paragraphs,
                version.shares().stream()
                        .map(share -> new Share(share.kind().code(), share.version(), share.person(), share.words()))
                        .toList());
    }

    private static Run run(Stretch stretch) {
        return new Run(stretch.text(), OriginBody.of(stretch.origin()));
    }
}
