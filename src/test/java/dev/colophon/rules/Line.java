package dev.colophon.rules;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph as the tests write it: {@code name [<sources] [^parents] [~] [@role]: text}. Names stand for lineages;
 * sources and parents are joined by {@code +}; {@code ~} marks a doubtful link. In the text {@code *em*} and
 * {@code [link](href)} make marks.
 */
record Line(String name, List<String> sources, List<String> parents, boolean ambiguous, Role role, String text) {
    private static final Pattern FORM =
            Pattern.compile("([\\w-]+)(<[\\w+-]*)?(\\^[\\w+-]+)?(~)?(@[\\w-]+)?: ?(.*)", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("\\*([^*]+)\\*|\\[([^\\]]+)]\\(([^)]+)\\)");

    static Line of(String line) {
        Matcher m = FORM.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException(line);
        }
        Role role = m.group(5) == null
                ? Role.BODY
                : Role.ofCode(m.group(5).substring(1)).orElseThrow();
        return new Line(m.group(1), names(m.group(2)), names(m.group(3)), m.group(4) != null, role, m.group(6));
    }

    /** Null where nothing was said. */
    private static List<String> names(String group) {
        if (group == null) {
            return null;
        }
        return Arrays.stream(group.substring(1).split("\\+"))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    UUID lineage() {
        return id(name);
    }

    Content content() {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARKUP.matcher(text);
        int from = 0;
        while (m.find()) {
            plain.append(text, from, m.start());
            boolean link = m.group(1) == null;
            String words = link ? m.group(2) : m.group(1);
            Mark.Type type = link ? Mark.Type.LINK : Mark.Type.EM;
            marks.add(new Mark(plain.length(), plain.length() + words.length(), type, m.group(3)));
            plain.append(words);
            from = m.end();
        }
        return new Content(plain.append(text.substring(from)).toString(), null, marks);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A paragraph that is there again was made by no split or merge this time. */
    Line again() {
        return new Line(name, null, null, false, role, text);
    }

    static List<Line> lines(String... lines) {
        return Arrays.stream(lines).map(Line::of).toList();
    }
}
