package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form's fields, as sent or as a page offers them: what was typed comes back when it is refused. */
final class SubmittedForm {
    private final MultivaluedMap<String, String> fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

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

    /** The same form, each place that a fault speaks of beside the field it came from. */
    SubmittedForm refused(@Nullable Fault fault) {
        return refused(fault, Map.of());
    }

    /** As above, with the fields that the form calls otherwise. */
    SubmittedForm refused(@Nullable Fault fault, Map<String, String> called) {
        if (fault != null) {
            fault.items().forEach(item -> {
                String field = field(item.pointer());
                errors.putIfAbsent(called.getOrDefault(field, field), item.detail());
            });
        }
        return this;
    }

    /** {@code /names/en} is of the field {@code en}, {@code /languages/0} of {@code languages}. */
    private static String field(String pointer) {
        String[] steps = pointer.split("/");
        String last = steps.length == 0 ? "" : steps[steps.length - 1];
        return last.matches("\\d+") && steps.length > 2 ? steps[steps.length - 2] : last;
    }

    /** What is wrong with a field, null where nothing is. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Whether it is the first of the fields that something is wrong with. */
    public boolean isFirst(String field) {
        return errors.keySet().stream().findFirst().filter(field::equals).isPresent();
    }

    /** Whether anything is wrong at all. */
    public boolean isRefused() {
        return !errors.isEmpty();
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

    /** The value of a repeated field at a place, empty where there is none. */
    public String at(String field, int place) {
        List<String> values = all(field);
        return place < values.size() ? values.get(place).strip() : "";
    }

    /** How often a field was sent. */
    public int count(String field) {
        return all(field).size();
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
