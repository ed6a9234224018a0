package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a page line by line: first what stands at its edges, then captions and body. Used once. */
final class PageReader {
    /** A published line stands near the top; further down it is part of the story. */
    private static final int TOP = 6;
    /** Authors stand under the headline or at the end. */
    private static final int EDGE = 4;
    /** Longer than any headline. */
    private static final int HEADLINE_LENGTH = 250;

    private final List<String> lines;
    private final String language;
    private final ZoneId zone;
    private final List<Byline> bylines = new ArrayList<>();
    private @Nullable Instant publishedAt;
    /** The page's first line is its headline, whatever it looks like, unless it was the published line. */
    private boolean beginsWithHeadline = true;

    PageReader(List<String> lines, String language, ZoneId zone) {
        this.lines = new ArrayList<>(lines);
        this.language = language;
        this.zone = zone;
    }

    NewspaperPage read() {
        takePublished();
        Optional<String> disclosure = takeDisclosure();
        takeBylines();
        return new NewspaperPage(publishedAt, bylines, disclosure.orElse(null), paragraphs());
    }

    private void takePublished() {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            Optional<PublishedLine> published = PublishedLine.read(lines.get(i), i > 0, zone);
            if (published.isPresent()) {
                publishedAt = published.get().at();
                beginsWithHeadline = i > 0;
                replace(i, published.get().rest());
                return;
            }
        }
    }

    /** The last line that reads as one; earlier ones belong to the story. */
    private Optional<String> takeDisclosure() {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (DisclosureLine.matches(lines.get(i))) {
                return Optional.of(lines.remove(i));
            }
        }
        return Optional.empty();
    }

    private void takeBylines() {
        for (int i = 1; i < lines.size(); ) {
            boolean edge = i <= EDGE || i >= lines.size() - EDGE;
            List<Byline> found = edge ? BylineLine.read(lines.get(i), language) : List.of();
            if (found.isEmpty()) {
                i++;
            } else {
                bylines.addAll(found);
                lines.remove(i);
            }
        }
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            paragraphs.add(i == 0 && isHeadline(line) ? Paragraph.of(Role.HEADLINE, line) : captionOrBody(line));
        }
        return paragraphs;
    }

    private boolean isHeadline(String line) {
        boolean sentence = line.endsWith(".") || line.endsWith("。");
        boolean caption = CaptionLine.read(line).isPresent();
        return line.length() <= HEADLINE_LENGTH && (beginsWithHeadline || !(sentence || caption));
    }

    private static Paragraph captionOrBody(String line) {
        return CaptionLine.read(line)
                .map(content -> new Paragraph(Role.CAPTION, content, null))
                .orElseGet(() -> new Paragraph(Role.BODY, Content.of(line), null));
    }

    private void replace(int index, String rest) {
        if (rest.isEmpty()) {
            lines.remove(index);
        } else {
            lines.set(index, rest);
        }
    }
}
