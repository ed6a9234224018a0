package dev.colophon.api.input;

import dev.colophon.fault.Fault;
import dev.colophon.text.TextHygiene;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with one request, collected so that its sender hears of everything at once. Used by one thread. */
public final class Problems {
    /** Enough to mend a request by; a hostile one must not be answered with megabytes. */
    private static final int MOST = 50;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>`\\\\]+", Pattern.CASE_INSENSITIVE);

    private final List<Fault.Item> items = new ArrayList<>();

    /** Notes one problem at a JSON pointer. */
    public void add(String pointer, String code, String detail) {
        if (items.size() < MOST) {
            items.add(new Fault.Item(pointer, detail, code));
        }
    }

    /** The text as it is stored; forbidden characters and excess length are noted. Null stays null. */
    @Nullable
    public String text(@Nullable String value, String pointer, int longest) {
        if (value == null || hasViolations(value, pointer, longest)) {
            return value;
        }
        return TextHygiene.clean(value).text();
    }

    /** As {@link #text}, but it must be there and not blank. Gives an empty text where it is not. */
    public String required(@Nullable String value, String pointer, int longest) {
        String text = text(value, pointer, longest);
        if (text == null || TextHygiene.isBlank(text)) {
            add(pointer, "missing", "must be given and not be blank");
            return "";
        }
        return text;
    }

    /** As {@link #text}, of an http or https address. */
    public @Nullable String address(@Nullable String value, String pointer) {
        String url = text(value, pointer, ParagraphReader.SHORT);
        if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
            add(pointer, "invalid-address", "must be an http or https address");
        }
        return url;
    }

    /** Notes forbidden characters and excess length; true where there was any. */
    public boolean hasViolations(String value, String pointer, int longest) {
        if (value.length() > longest) {
            add(pointer, "text-too-long", "has " + value.length() + " characters, the most is " + longest);
            return true;
        }
        List<TextHygiene.Violation> violations = TextHygiene.violations(value);
        violations.stream().limit(3).forEach(violation -> add(pointer, "forbidden-character", violation.told()));
        return !violations.isEmpty();
    }

    /**
     * @throws Fault INVALID where anything was noted: its code is that of the items where they agree, else
     *     {@code invalid-request}
     */
    public void check() {
        if (items.isEmpty()) {
            return;
        }
        String first =
                items.get(0).code() == null ? "invalid-request" : items.get(0).code();
        boolean agree = items.stream().allMatch(item -> first.equals(item.code()));
        throw Fault.of(
                        Fault.Kind.INVALID,
                        agree ? first : "invalid-request",
                        "Nothing was stored. Correct what the pointers name and send it again.")
                .at(items);
    }
}
