package dev.colophon.exchange;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a page in the shape {@link PageReader} reads. */
final class PageWriter {
    /** Begins where its white space begins, so that a long run of it is looked through once. */
    private static final Pattern BREAK = Pattern.compile("(?<!\\s)\\s*\n\\s*");

    private static final Pattern KOREAN_NAME = Pattern.compile("\\p{IsHangul}{2,5}");

    private final NewspaperPage page;
    private final String language;
    private final ZoneId zone;

    PageWriter(NewspaperPage page, String language, ZoneId zone) {
        this.page = page;
        this.language = language.toLowerCase(Locale.ROOT);
        this.zone = zone;
    }

    String write() {
        List<String> blocks = new ArrayList<>();
        page.paragraphs().stream()
                .filter(paragraph -> paragraph.role().hasText())
                .map(PageWriter::paragraph)
                .forEach(blocks::add);
        if (page.publishedAt() != null) {
            blocks.add(Math.min(headlines(), blocks.size()), published(page.publishedAt()));
        }
        if (page.claimedDisclosure() != null) {
            blocks.add(page.claimedDisclosure());
        }
        page.bylines().forEach(byline -> blocks.add(byline(byline)));
        return String.join("\n\n", blocks) + "\n";
    }

    private int headlines() {
        return !page.paragraphs().isEmpty() && page.paragraphs().get(0).role() == Role.HEADLINE ? 1 : 0;
    }

    private static String paragraph(Paragraph paragraph) {
        // A line break would be read as the end of the paragraph.
        String text = BREAK.matcher(paragraph.text()).replaceAll(" ");
        String credit = paragraph.content().credit();
        return credit == null ? text : text + " [" + credit + "]";
    }

    private String published(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        String seconds = local.getSecond() == 0 ? "" : ":ss";
        String pattern = isIn("ko")
                ? "'입력' yyyy.MM.dd. HH:mm" + seconds
                : isIn("ja")
                        ? "'公開日：'yyyy年M月d日 HH:mm" + seconds
                        : "'Published:' d MMM" + (local.getMonthValue() == 5 ? "" : "'.'") + " yyyy, HH:mm" + seconds;
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
    }

    private String byline(Byline byline) {
        String address = byline.email() == null ? "" : " [" + byline.email() + "]";
        if (isIn("ko") && KOREAN_NAME.matcher(byline.name()).matches()) {
            return byline.name() + " 기자" + address;
        }
        if (isIn("ja")) {
            return (byline.email() == null ? "文・" : "") + byline.name() + address;
        }
        return "BY " + byline.name() + address;
    }

    private boolean isIn(String code) {
        return language.equals(code) || language.startsWith(code + "-");
    }
}
