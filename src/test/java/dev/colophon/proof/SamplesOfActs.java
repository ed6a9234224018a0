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

/** Acts and documents with members drawn at random from a seed; strings that have a fixed set of codes get one of it. */
public final class SamplesOfActs {
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("SignOffGiven.verdict", List.of("approve", "request-changes")),
            Map.entry("SignOffGiven.basis", List.of("against-source", "target-only")),
            Map.entry("Engine.kind", List.of("generative", "neural", "statistical", "rule-based")),
            Map.entry("ProfileChosen.profile", List.of("standard", "breaking")),
            Map.entry("KeyEnrolled.purpose", List.of("event", "log")),
            Map.entry("Change.kind", List.of("added", "removed", "split", "merged", "unchanged", "edited")),
            Map.entry("Change.text", List.of("unchanged", "formatted", "edited", "rewritten")),
            Map.entry("Row.state", List.of("unreviewed", "partly-signed", "signed", "carried", "stale", "waived")),
            Map.entry("Released.kind", KINDS()),
            Map.entry("ReleaseRefused.kind", KINDS()));

    private final Random random;

    public SamplesOfActs(long seed) {
        this.random = new Random(seed);
    }

    private static List<String> KINDS() {
        return List.of("first", "update", "minor", "correction", "clarification", "retraction");
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
        return plain == String.class ? text(place) : scalar(plain);
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

    private String text(String place) {
        List<String> codes = CODES.get(place);
        if (codes != null) {
            return codes.get(random.nextInt(codes.size()));
        }
        String member = place.substring(place.indexOf('.') + 1);
        return switch (member) {
            case "key", "manifest" -> "sha256:" + Digests.sha256Hex(new byte[] {(byte) random.nextInt()});
            default -> Digests.base64url(Digests.sha256(new byte[] {(byte) random.nextInt()}));
        };
    }

    /** An actor. */
    public Actor actor() {
        return sample(Actor.class);
    }
}
