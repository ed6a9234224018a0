package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and e-mail addresses: one that the source names must not become another. */
final class AddressCheck {
    static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[\\w\\-.~:/?#@!$&'*+,;=%]+[\\w/=#&-]|(?<![\\w.%+-])[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,20}",
            Pattern.CASE_INSENSITIVE);

    private AddressCheck() {}

    static List<Finding> run(Row row) {
        List<Span> source = find(row.source());
        List<Span> target = find(row.target());
        List<Span> lost = without(source, target);
        List<Span> appeared = without(target, source);
        if (lost.isEmpty() || appeared.isEmpty()) {
            return List.of();
        }
        return List.of(row.finding(FindingCode.URL_CHANGED, Severity.ERROR, lost, List.of(), appeared));
    }

    private static List<Span> find(List<String> texts) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher matcher = ADDRESS.matcher(texts.get(i));
            while (matcher.find()) {
                found.add(new Span(i, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return found;
    }

    private static List<Span> without(List<Span> spans, List<Span> others) {
        List<String> known = others.stream().map(span -> key(span.text())).toList();
        return spans.stream().filter(span -> !known.contains(key(span.text()))).toList();
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?|^www\\.", "")
                .replaceFirst("/$", "");
    }
}
