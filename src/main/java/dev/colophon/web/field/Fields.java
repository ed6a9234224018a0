package dev.colophon.web.field;

import dev.colophon.fault.Fault;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.web.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a form: four lists of the same length, one entry for each field.
 *
 * @param ids lineages, empty where the form does not know them
 */
public record Fields(List<String> ids, List<String> roles, List<String> texts, List<String> credits) {
    private static final int MOST = 2_000;

    /**
     * A paragraph as the form sent it.
     *
     * @param place of its field in the form, from 0
     */
    public record Field(@Nullable UUID id, Paragraph paragraph, int place) {}

    /**
     * The paragraphs whose text is not empty.
     *
     * @throws Fault {@code form-incomplete} where the lists do not fit together
     */
    public List<Field> paragraphs() {
        int size = texts.size();
        if (ids.size() != size || roles.size() != size || credits.size() != size || size > MOST) {
            throw Fault.of(
                    Fault.Kind.INVALID, "form-incomplete", "The form did not arrive whole. Load the page again.");
        }
        List<Field> fields = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            String text = FormText.of(texts.get(n));
            if (!text.isEmpty()) {
                fields.add(field(n, text));
            }
        }
        return fields;
    }

    /** The fields as they were sent, to be shown again. */
    public List<FieldView> views(String sourceLanguage) {
        List<FieldView> views = new ArrayList<>();
        for (int n = 0; n < texts.size(); n++) {
            String role = n < roles.size() ? roles.get(n) : Role.BODY.code();
            String credit = n < credits.size() ? credits.get(n) : "";
            UUID id = n < ids.size() ? id(ids.get(n)) : null;
            views.add(new FieldView(id, role, texts.get(n), credit, List.of(), sourceLanguage));
        }
        return views;
    }

    private Field field(int n, String text) {
        Role role = Role.ofCode(roles.get(n)).filter(Role::hasText).orElse(Role.BODY);
        String credit = role == Role.CAPTION ? FormText.orNull(credits.get(n)) : null;
        return new Field(id(ids.get(n)), new Paragraph(role, new Content(text, credit, List.<Mark>of()), null), n);
    }

    private static @Nullable UUID id(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException unknown) {
            throw Fault.of(Fault.Kind.INVALID, "form-incomplete", "The form names a paragraph that nobody can know.");
        }
    }
}
