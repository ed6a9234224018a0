package dev.colophon.proof;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts and documents with members drawn at random from a seed. */
public final class SamplesOfActs {
    private final Random random;

    public SamplesOfActs(long seed) {
        this.random = new Random(seed);
    }

    /** Every kind of act. */
    public static Stream<Class<?>> acts() {
        return Arrays.stream(Act.class.getPermittedSubclasses());
    }

    /** Every kind of document. */
    public static Stream<Class<?>> documents() {
        return Arrays.stream(Document.class.getPermittedSubclasses());
    }

    /** A record of this class. */
    public <T> T sample(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] members = Arrays.stream(components)
                .map(component -> member(type, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(members);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object member(Class<?> owner, RecordComponent component) {
        String place = owner.getSimpleName() + "." + component.getName();
        AnnotatedType type = component.getAnnotatedType();
        if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        return value(type, place);
    }

    private Object value(AnnotatedType type, String place) {
        if (type instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            return ((ParameterizedType) type.getType()).getRawType() == List.class
                    ? list(arguments[0], place)
                    : map(arguments[1], place);
        }
        Class<?> plain = (Class<?>) type.getType();
        return plain == String.class ? SampleTexts.of(place, random) : scalar(plain);
    }

    private List<Object> list(AnnotatedType item, String place) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(item, place));
        }
        return list;
    }

    private Map<String, Object> map(AnnotatedType item, String place) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put("m" + random.nextInt(100), value(item, place));
        }
        return map;
    }

    private Object scalar(Class<?> type) {
        if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(
                    1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000) * 1000L);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(1000);
        } else if (type == long.class) {
            return (long) random.nextInt(Integer.MAX_VALUE);
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return sample(type);
    }

    /** An actor. */
    public Actor actor() {
        return sample(Actor.class);
    }
}
