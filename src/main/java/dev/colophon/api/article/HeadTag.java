package dev.colophon.api.article;

import dev.colophon.fault.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one precondition on writing: {@code If-Match} with the label of the head that was edited, such as {@code "e3"}. */
final class HeadTag {
    private static final Pattern LABEL = Pattern.compile("\"([sme][1-9][0-9]{0,8})\"");

    private HeadTag() {}

    /**
     * The label.
     *
     * @throws Fault {@code precondition-required} without the header, {@code invalid-if-match} for {@code head},
     *     {@code *} and whatever else is no label
     */
    static String label(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Fault.of(
                    Fault.Kind.PRECONDITION_REQUIRED,
                    "precondition-required",
                    "Say which version you edited: If-Match: \"<label of the head>\", such as \"m1\" or \"e3\".");
        }
        Matcher label = LABEL.matcher(ifMatch.strip());
        if (!label.matches()) {
            throw Fault.of(
                    Fault.Kind.MALFORMED,
                    "invalid-if-match",
                    "If-Match takes the concrete label of the head in quotes, such as \"m1\" or \"e3\".");
        }
        return label.group(1);
    }
}
