package dev.colophon.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Bodies made by chance to the letter of a schema of the description, and then spoiled. */
final class SchemaBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEPTH = 6;

    private final JsonNode root;
    private final Random random;
    private final Hostile hostile;
    private final Supplier<String> ids;

    SchemaBodies(JsonNode root, Random random, Supplier<String> ids) {
        this.root = root;
        this.random = random;
        this.hostile = new Hostile(random);
        this.ids = ids;
    }

    /** A body as the schema asks for. */
    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode told, int depth) {
        JsonNode schema = resolved(told);
        if (depth > DEPTH) {
            return JSON.nullNode();
        }
        if (schema.has("enum")) {
            JsonNode known = schema.get("enum");
            return known.get(random.nextInt(known.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(20) - 2);
            case "number" -> JSON.numberNode(random.nextDouble());
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(5) > 0) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set(hostile.text(), of(schema.get("additionalProperties"), depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = random.nextInt(3);
        for (int n = 0; n < size; n++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        String format = schema.path("format").asText();
        if (format.equals("uuid") || schema.path("pattern").asText().contains("[a-f0-9]{8}")) {
            return ids.get();
        }
        if (format.equals("date-time")) {
            return "2026-04-28T00:16:00Z";
        }
        return switch (random.nextInt(3)) {
            case 0 -> ids.get();
            case 1 -> "Night ferry";
            default -> hostile.text();
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            return resolved(root.at(ref.substring(1)));
        }
        for (String combined : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(combined)) {
                return resolved(schema.get(combined).get(0));
            }
        }
        return schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    /** The body with one to three of its values replaced, dropped or added. */
    JsonNode spoiled(JsonNode body) {
        JsonNode copy = body.deepCopy();
        int times = 1 + random.nextInt(3);
        for (int n = 0; n < times; n++) {
            List<JsonNode> containers = new ArrayList<>();
            gather(copy, containers);
            if (containers.isEmpty()) {
                return hostile.value();
            }
            spoil(containers.get(random.nextInt(containers.size())));
        }
        return copy;
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> gather(child, containers));
        }
    }

    private void spoil(JsonNode container) {
        if (container instanceof ArrayNode array) {
            array.add(hostile.value());
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || random.nextInt(8) == 0) {
                object.set("unheardOf", hostile.value());
            } else {
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, hostile.value());
                }
            }
        }
    }
}
