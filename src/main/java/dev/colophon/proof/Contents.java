package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A paragraph's content as JSON: the value of claim {@code paragraph} and, for its marks, a part of every key. */
public final class Contents {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> MEMBERS = Set.of("text", "credit", "marks");

    private Contents() {}

    /** {@code {text, credit or null, marks}}. */
    public static ObjectNode json(Content content) {
        ObjectNode node = JSON.objectNode();
        node.put("text", content.text());
        node.put("credit", content.credit());
        node.set("marks", marks(content.marks()));
        return node;
    }

    /** {@code [{start, end, type, href?}]}; only links have an {@code href}. */
    public static ArrayNode marks(List<Mark> marks) {
        ArrayNode array = JSON.arrayNode();
        for (Mark mark : marks) {
            ObjectNode node = array.addObject();
            node.put("start", mark.start()).put("end", mark.end());
            node.put("type", mark.type().code());
            if (mark.href() != null) {
                node.put("href", mark.href());
            }
        }
        return array;
    }

    /**
     * The content that {@link #json} wrote.
     *
     * @throws MalformedException when it has another shape
     */
    public static Content content(JsonNode node) {
        JsonNode credit = node.path("credit");
        boolean shaped = node.size() == MEMBERS.size()
                && node.path("text").isTextual()
                && (credit.isNull() || credit.isTextual())
                && node.path("marks").isArray();
        if (!shaped) {
            throw new MalformedException("not-a-paragraph", "expected {text, credit, marks}");
        }
        List<Mark> marks = new ArrayList<>();
        node.get("marks").forEach(mark -> marks.add(mark(mark)));
        return new Content(node.get("text").textValue(), credit.textValue(), marks);
    }

    private static Mark mark(JsonNode node) {
        int members = node.has("href") ? 4 : 3;
        boolean shaped = node.size() == members
                && node.path("start").isInt()
                && node.path("end").isInt()
                && (members == 3 || node.get("href").isTextual());
        if (!shaped) {
            throw new MalformedException("not-a-mark", "expected {start, end, type, href?}");
        }
        try {
            return new Mark(
                    node.get("start").intValue(),
                    node.get("end").intValue(),
                    type(node.path("type").asText()),
                    node.path("href").textValue());
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not-a-mark", String.valueOf(e.getMessage()));
        }
    }

    private static Mark.Type type(String code) {
        for (Mark.Type type : Mark.Type.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new MalformedException("not-a-mark", "no such type: " + code);
    }
}
