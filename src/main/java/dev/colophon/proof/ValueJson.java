package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.text.Role;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single values of the record as JSON; each has one spelling, and another one is refused. */
final class ValueJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueJson() {}

    static JsonNode write(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        } else if (value instanceof Record made) {
            return RecordJson.write(made);
        } else if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(item -> array.add(write(item)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((name, member) -> object.set((String) name, write(member)));
            return object;
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            return JSON.numberNode(((Number) value).longValue());
        } else if (value instanceof Role role) {
            return JSON.textNode(role.code());
        } else if (value instanceof Enum<?> constant) {
            return JSON.textNode(code(constant));
        } else if (value instanceof String || value instanceof UUID || value instanceof Instant) {
            return JSON.textNode(value.toString());
        }
        throw new IllegalArgumentException("the record has no form for " + value.getClass());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Object read(AnnotatedType type, JsonNode node, String place) {
        if (node.isNull()) {
            if (type.isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw wrong(place, "a value");
        }
        if (type instanceof AnnotatedParameterizedType container) {
            return container(container, node, place);
        }
        return single((Class<?>) type.getType(), node, place);
    }

    private static Object container(AnnotatedParameterizedType type, JsonNode node, String place) {
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        if (((ParameterizedType) type.getType()).getRawType() == List.class) {
            demand(node.isArray(), place, "an array");
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(read(arguments[0], item, place)));
            return list;
        }
        demand(node.isObject(), place, "an object");
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        map.put(member.getKey(), read(arguments[1], member.getValue(), place + "." + member.getKey())));
        return map;
    }

    private static Object single(Class<?> type, JsonNode node, String place) {
        if (type.isRecord()) {
            return RecordJson.read(type.asSubclass(Record.class), node, Set.of());
        } else if (type == boolean.class) {
            demand(node.isBoolean(), place, "true or false");
            return node.booleanValue();
        } else if (type == int.class || type == Integer.class) {
            demand(node.isIntegralNumber() && node.canConvertToInt(), place, "an integer below 2^31");
            return node.intValue();
        } else if (type == long.class) {
            demand(node.isIntegralNumber() && node.canConvertToLong(), place, "an integer");
            return node.longValue();
        }
        demand(node.isTextual(), place, "a string");
        return ofText(type, node.textValue(), place);
    }

    private static Object ofText(Class<?> type, String text, String place) {
        if (type == String.class) {
            return text;
        }
        try {
            Object value = parsed(type, text);
            demand(scalar(value).textValue().equals(text), place, "the one spelling of " + value);
            return value;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw e instanceof MalformedException known ? known : wrong(place, "a " + type.getSimpleName());
        }
    }

    private static Object parsed(Class<?> type, String text) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        } else if (type == Instant.class) {
            return Instant.parse(text);
        }
        for (Object constant : type.getEnumConstants()) {
            if (scalar(constant).textValue().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static void demand(boolean holds, String place, String expected) {
        if (!holds) {
            throw wrong(place, expected);
        }
    }

    private static MalformedException wrong(String place, String expected) {
        return new MalformedException("wrong-type", place + " must be " + expected);
    }
}
