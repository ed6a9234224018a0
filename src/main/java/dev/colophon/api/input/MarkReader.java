package dev.colophon.api.input;

import dev.colophon.api.input.ParagraphBody.MarkBody;
import dev.colophon.text.Mark;
import dev.colophon.text.TextHygiene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From marks as JSON to marks of one text, in reading order, each once. */
public final class MarkReader {
    /** Every other word of a long paragraph. */
    private static final int MARKS = 1_000;

    /** The schemes a published page may link to; no white space, quote or bracket that could leave an attribute. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://[^\\s\"'<>`\\\\]+|mailto:[^\\s\"'<>`\\\\]+)", Pattern.CASE_INSENSITIVE);

    private static final Comparator<Mark> READING_ORDER = Comparator.comparingInt(Mark::start)
            .thenComparingInt(Mark::end)
            .thenComparing(Mark::type)
            .thenComparing(mark -> mark.href() == null ? "" : mark.href());

    private MarkReader() {}

    public static List<Mark> read(@Nullable List<MarkBody> bodies, String text, String pointer, Problems problems) {
        if (bodies == null) {
            return List.of();
        }
        if (bodies.size() > MARKS) {
            problems.add(pointer, "too-many-marks", bodies.size() + " marks, the most is " + MARKS);
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            one(bodies.get(i), text, pointer + "/" + i, problems).ifPresent(marks::add);
        }
        return marks.stream().sorted(READING_ORDER).distinct().toList();
    }

    private static Optional<Mark> one(@Nullable MarkBody body, String text, String at, Problems problems) {
        Integer start = body == null ? null : body.start();
        Integer end = body == null ? null : body.end();
        if (body == null || start == null || end == null) {
            problems.add(at, "invalid-mark", "must name start, end and type");
            return Optional.empty();
        }
        Optional<Mark.Type> type = type(body.type());
        Optional<String> wrong = type.isEmpty()
                ? Optional.of("type must be em, strong or link")
                : wrongPlace(start, end, text).or(() -> wrongLink(type.get(), body.href()));
        wrong.ifPresent(why -> problems.add(at, "invalid-mark", why));
        return wrong.isPresent() ? Optional.empty() : Optional.of(new Mark(start, end, type.get(), body.href()));
    }

    private static Optional<String> wrongPlace(int start, int end, String text) {
        if (start < 0 || end <= start || end > text.length()) {
            return Optional.of("must lie within the text: 0 <= start < end <= " + text.length());
        }
        return TextHygiene.splitsCharacter(text, start) || TextHygiene.splitsCharacter(text, end)
                ? Optional.of("must not begin or end inside a character (offsets are UTF-16)")
                : Optional.empty();
    }

    private static Optional<String> wrongLink(Mark.Type type, @Nullable String href) {
        if (type != Mark.Type.LINK) {
            return href == null ? Optional.empty() : Optional.of("only a link has an href");
        }
        boolean good = href != null
                && href.length() <= ParagraphReader.SHORT
                && LINK.matcher(href).matches()
                && TextHygiene.violations(href).isEmpty();
        return good ? Optional.empty() : Optional.of("href must be an http, https or mailto address");
    }

    private static Optional<Mark.Type> type(@Nullable String code) {
        return Arrays.stream(Mark.Type.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }
}
