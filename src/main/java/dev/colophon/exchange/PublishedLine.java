package dev.colophon.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says when the page was published, in English, Korean or Japanese.
 *
 * @param rest what follows the moment on the same line, such as "Updated: …"; mostly empty
 */
record PublishedLine(Instant at, String rest) {
    private static final int LENGTH = 200;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:published(?:\\s+(?:on|at))?|posted(?:\\s+on)?|publication date|date"
                    + "|(?:기사|최초)?\\s?(?:입력|등록|게재|발행|작성|승인)(?:일시|일|시간)?"
                    + "|(?:公開|掲載|配信|投稿|発行)(?:日時|日)?)\\s*[:：]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER =
            Pattern.compile("^[\\s|,·/]*(?:updated|modified|last\\b|수정|업데이트|최종|更新)", Pattern.CASE_INSENSITIVE);

    /**
     * @param bare whether a date and time without a label will do
     * @param zone for a time that names none
     */
    static Optional<PublishedLine> read(String line, boolean bare, ZoneId zone) {
        if (line.length() > LENGTH) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        boolean labelled = label.find();
        if (!labelled && !bare) {
            return Optional.empty();
        }
        String moment = labelled ? line.substring(label.end()) : line;
        return Moments.read(moment, zone)
                .filter(found -> labelled || found.timed())
                .map(found -> new PublishedLine(found.at(), Lines.strip(moment.substring(found.end()))))
                .filter(published -> published.rest.isEmpty()
                        || FURTHER.matcher(published.rest).find());
    }
}
