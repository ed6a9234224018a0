package dev.colophon.api.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Says in the API's description which members are always there and which may be null, as the records say it
 * ({@code @Nullable}, which the generator of the description does not read; {@code @JsonInclude}).
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedAbsence implements OASFilter {
    private static final String HOUSE = "dev.colophon.";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView index;

    /** @param index the service's classes */
    public DescribedAbsence(IndexView index) {
        this.index = index;
    }

    /** What becomes of a member that has nothing to say. */
    private enum Absence {
        NEVER,
        NULL,
        LEFT_OUT
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List<ClassInfo> records = index.getKnownClasses().stream()
                .filter(each -> each.isRecord() && each.name().toString().startsWith(HOUSE))
                .toList();
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                Set<String> members = schema.getProperties().keySet();
                records.stream()
                        .filter(each -> name.startsWith(each.simpleName())
                                && members(each).keySet().equals(members))
                        .max(Comparator.comparing(each -> each.simpleName().length()))
                        .ifPresent(each -> members(each).forEach((member, absence) -> told(schema, member, absence)));
            }
        });
    }

    /** A record's members by their names in JSON. */
    private Map<String, Absence> members(ClassInfo type) {
        Map<String, Absence> members = new HashMap<>();
        for (FieldInfo field : type.fields()) {
            if (field.hasAnnotation(UNWRAPPED)) {
                Optional.ofNullable(index.getClassByName(field.type().name()))
                        .ifPresent(inner -> members.putAll(members(inner)));
            } else if (!Modifier.isStatic(field.flags())) {
                members.put(field.name(), absence(type, field));
            }
        }
        return members;
    }

    private static Absence absence(ClassInfo type, FieldInfo field) {
        boolean nullable = field.type().hasAnnotation(NULLABLE);
        String included = Stream.of(field.annotation(INCLUDE), type.declaredAnnotation(INCLUDE))
                .filter(each -> each != null)
                .findFirst()
                .map(AnnotationInstance::value)
                .map(value -> value.asEnum())
                .orElse("ALWAYS");
        return switch (included) {
            case "ALWAYS" -> nullable ? Absence.NULL : Absence.NEVER;
            case "NON_NULL" -> nullable ? Absence.LEFT_OUT : Absence.NEVER;
            default -> Absence.LEFT_OUT;
        };
    }

    private static void told(Schema schema, String member, Absence absence) {
        Schema described = schema.getProperties().get(member);
        if (described == null) {
            return;
        }
        boolean required = schema.getRequired() != null && schema.getRequired().contains(member);
        if (absence == Absence.NEVER && !required) {
            schema.addRequired(member);
        } else if (absence == Absence.NULL) {
            schema.addProperty(member, orNull(described));
        }
    }

    private static Schema orNull(Schema described) {
        if (described.getType() != null && described.getType().contains(Schema.SchemaType.NULL)) {
            return described;
        }
        if (described.getRef() == null && described.getType() != null && described.getEnumeration() == null) {
            return described.addType(Schema.SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(described)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }
}
