package dev.colophon.release;

import static dev.colophon.release.MarkedText.escaped;

import dev.colophon.article.Byline;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A release as an HTML fragment, one {@code article} element without style or script: fit to be put into a page as it is.
 * Whatever a text contains is shown as text. Media are empty elements that name the publishing system's own {@code ref}.
 */
public final class HtmlFragment {
    private final Release release;
    private final StringBuilder html = new StringBuilder();

    private HtmlFragment(Release release) {
        this.release = release;
    }

    /** The fragment, lines ended by {@code \n}. */
    public static String of(Release release) {
        return new HtmlFragment(release).write();
    }

    private String write() {
        begin();
        List<Release.Line> lines = release.paragraphs();
        for (int i = 0; i < lines.size(); i++) {
            boolean item = isItem(lines, i);
            line(item && !isItem(lines, i - 1) ? "<ul>" : null);
            paragraph(lines.get(i));
            line(item && !isItem(lines, i + 1) ? "</ul>" : null);
        }
        release.notes().forEach(this::note);
        release.bylines().forEach(this::byline);
        if (release.disclosure().text() != null && release.head().kind() != dev.colophon.rules.ReleaseKind.RETRACTION) {
            line("<p class=\"disclosure\">" + escaped(release.disclosure().text()) + "</p>");
        }
        line("</article>");
        return html.toString();
    }

    private void begin() {
        ReleaseHead head = release.head();
        html.append("<article lang=\"").append(escaped(head.language())).append('"');
        attribute("data-article", head.article());
        attribute("data-release", head.number());
        attribute("data-status", head.status());
        attribute("data-superseded-by", head.supersededBy());
        attribute("data-digital-source-type", release.disclosure().digitalSourceType());
        html.append(">\n");
    }

    private void paragraph(Release.Line line) {
        Paragraph paragraph = line.paragraph();
        Content content = paragraph.content();
        String text = MarkedText.html(content);
        Role role = paragraph.role();
        switch (role) {
            case HEADLINE -> element("h1", line, text);
            case SUBHEAD -> element("h2", line, text);
            case LIST_ITEM -> element("li", line, text);
            case STANDFIRST, CORRECTION -> element("p class=\"" + role.code() + "\"", line, text);
            case BODY -> element("p", line, text);
            case QUOTE -> element("blockquote", line, "<p>" + text + "</p>");
            case CAPTION -> element("figure", line, "<figcaption>" + text + credit(content.credit()) + "</figcaption>");
            case MEDIA -> element("div class=\"media\"", line, "");
        }
    }

    private static String credit(@Nullable String credit) {
        return credit == null ? "" : " <span class=\"credit\">" + escaped(credit) + "</span>";
    }

    private void element(String opening, Release.Line line, String inner) {
        html.append('<').append(opening);
        attribute("data-id", line.id());
        attribute("data-ref", line.paragraph().ref());
        String name = opening.split(" ", 2)[0];
        html.append('>').append(inner).append("</").append(name).append(">\n");
    }

    private void note(Release.Note note) {
        String kind = note.kind().name().toLowerCase(Locale.ROOT);
        String heading = Wording.heading(
                note, release.head().language(), release.imprint().zone());
        html.append("<p class=\"").append(kind).append('"');
        attribute("data-release", note.release());
        attribute("data-at", note.at());
        html.append("><strong>").append(escaped(heading.strip())).append("</strong> ");
        html.append(MarkedText.html(Content.of(note.text()))).append("</p>\n");
    }

    private void byline(Byline byline) {
        line("<p class=\"byline\">" + escaped(byline.name()) + "</p>");
    }

    private void line(@Nullable String line) {
        if (line != null) {
            html.append(line).append('\n');
        }
    }

    private void attribute(String name, @Nullable Object value) {
        if (value != null) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(escaped(value.toString()))
                    .append('"');
        }
    }

    private static boolean isItem(List<Release.Line> lines, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).paragraph().role() == Role.LIST_ITEM;
    }
}
