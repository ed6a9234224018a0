package dev.colophon.web.settings;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;

/** A form's fields, as sent or as a page offers them: what was typed comes back when it is refused. */
final class SubmittedForm {
    private final MultivaluedMap<String, String> fields;

    private SubmittedForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    static SubmittedForm of(MultivaluedMap<String, String> fields) {
        return new SubmittedForm(fields);
    }

    static SubmittedForm empty() {
        return new SubmittedForm(new MultivaluedHashMap<>());
    }

    /** The same form with one more value. */
    SubmittedForm with(String field, String value) {
        fields.add(field, value);
        return this;
    }

    /** The field, stripped; empty where it was not sent. */
    public String get(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** All values of a field, such as those of checked boxes. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether a box was checked, an option chosen. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** A field of words apart by commas or spaces. */
    List<String> words(String field) {
        return Arrays.stream(get(field).split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A field that is a number, or the other where it is none. */
    int number(String field, int otherwise) {
        try {
            return Integer.parseInt(get(field));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
