package dev.colophon.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.colophon.fault.Fault;

/** What is wrong with a JSON body, told without the names of our classes. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem of(JsonProcessingException failure) {
        if (failure.getCause() instanceof Fault fault) {
            return Problem.of(fault);
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(400, "unknown-field", "A field is not known here; see errors.")
                    .at(pointer(unknown), "There is no such field.");
        }
        if (failure instanceof StreamConstraintsException) {
            return Problem.of(400, "json-limit", "The JSON is nested deeper or holds longer values than we read.");
        }
        if (failure instanceof JsonMappingException mapping && !(failure.getCause() instanceof JsonParseException)) {
            return Problem.of(400, "wrong-type", "A value has the wrong type or is missing; see errors.")
                    .at(pointer(mapping), "The value cannot be read here.");
        }
        return unreadable(failure);
    }

    private static Problem unreadable(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate field")) {
            return Problem.of(400, "duplicate-field", "A field occurs twice in one object" + where(failure) + ".");
        }
        return Problem.of(400, "malformed-json", "The body is not JSON" + where(failure) + ".");
    }

    private static String where(JsonProcessingException failure) {
        JsonLocation place = failure.getLocation();
        return place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
