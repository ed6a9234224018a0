package dev.colophon.web.field;

import dev.colophon.text.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paragraph as a field of a form. */
public record FieldView(
        @Nullable UUID id, String role, String text, String credit, List<String> source, String sourceLanguage) {
    private static final int LINE = 78;

    /** The kinds a paragraph of text may be. */
    public List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(Role::hasText)
                .map(Role::code)
                .toList();
    }

    /** How tall the field is, in lines. */
    public int rows() {
        return Math.max(1, (text.length() + LINE - 1) / LINE);
    }
}
