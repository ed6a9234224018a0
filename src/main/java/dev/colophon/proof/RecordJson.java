package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.LeftOutWhenEmpty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON objects: one member for each component, by its name, null where there is none; back only if exactly
 * these members are there.
 */
final class RecordJson {
    /** The platform makes them anew at each call, and what it learns of how to read them is lost with them. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private RecordJson() {}

    static ObjectNode write(Record value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            Object member = call(component, value);
            if (!isLeftOut(component, member)) {
                node.set(component.getName(), ValueJson.write(member));
            }
        }
        return node;
    }

    /** Reads the members of {@code type}; other members must be among {@code ignored}. */
    static <T extends Record> T read(Class<T> type, JsonNode node, Set<String> ignored) {
        if (!node.isObject()) {
            throw new MalformedException("wrong-type", type.getSimpleName() + " must be an object");
        }
        RecordComponent[] components = COMPONENTS.get(type);
        refuseOthers(type, node, components, ignored);
        @Nullable Object[] members = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            members[i] = member(components[i], node);
        }
        return make(type, components, members);
    }

    private static @Nullable Object member(RecordComponent component, JsonNode node) {
        String name = component.getName();
        boolean mayBeMissing = component.isAnnotationPresent(LeftOutWhenEmpty.class);
        if (!node.has(name) && mayBeMissing) {
            return component.getType() == boolean.class ? false : List.of();
        }
        // Written when empty it would be a second spelling of the same document.
        if (!node.has(name) || (mayBeMissing && isEmpty(node.get(name)))) {
            throw new MalformedException("missing-member", name);
        }
        return ValueJson.read(component.getAnnotatedType(), node.get(name), name);
    }

    private static boolean isEmpty(JsonNode member) {
        return member.isBoolean() ? !member.booleanValue() : member.isContainerNode() && member.isEmpty();
    }

    private static boolean isLeftOut(RecordComponent component, @Nullable Object member) {
        return component.isAnnotationPresent(LeftOutWhenEmpty.class)
                && (Boolean.FALSE.equals(member) || (member instanceof List<?> list && list.isEmpty()));
    }

    private static void refuseOthers(Class<?> type, JsonNode node, RecordComponent[] components, Set<String> ignored) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean known = ignored.contains(name)
                    || Arrays.stream(components)
                            .anyMatch(component -> component.getName().equals(name));
            if (!known) {
                throw new MalformedException("unknown-member", type.getSimpleName() + "." + name);
            }
        }
    }

    private static @Nullable Object call(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records are public", e);
        }
    }

    private static <T extends Record> T make(Class<T> type, RecordComponent[] components, @Nullable Object[] members) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(members);
        } catch (InvocationTargetException e) {
            throw new MalformedException("wrong-value", type.getSimpleName() + ": " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records are public", e);
        }
    }
}
