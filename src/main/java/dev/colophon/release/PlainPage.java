package dev.colophon.release;

import dev.colophon.exchange.Byline;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A release as a newspaper page in plain text, in the shape that {@link NewspaperPage#parse} reads. */
public final class PlainPage {
    private PlainPage() {}

    /** The page; notes follow the text with their dates. */
    public static String of(Release release) {
        ReleaseHead head = release.head();
        List<Paragraph> paragraphs = new ArrayList<>(
                release.paragraphs().stream().map(Release.Line::paragraph).toList());
        for (Release.Note note : release.notes()) {
            String heading =
                    Wording.heading(note, head.language(), release.imprint().zone());
            paragraphs.add(Paragraph.of(Role.CORRECTION, heading + note.text()));
        }
        NewspaperPage page = new NewspaperPage(
                head.releasedAt().truncatedTo(ChronoUnit.MINUTES),
                release.bylines().stream()
                        .map(byline -> new Byline(byline.name(), byline.email()))
                        .toList(),
                head.kind() == ReleaseKind.RETRACTION
                        ? null
                        : release.disclosure().text(),
                paragraphs);
        return page.write(head.language(), release.imprint().zone());
    }
}
