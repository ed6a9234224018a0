package dev.colophon.api.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.colophon.act.Act;
import dev.colophon.api.input.Problems;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The engine of a machine version as its sender declares it.
 *
 * @param kind {@code generative, neural, statistical} or {@code rule-based}
 * @param promptSha256 64 hexadecimal digits
 * @param parameters by name: any JSON, kept to the digit
 */
@JsonInclude(Include.NON_NULL)
public record EngineBody(
        @Nullable String provider,
        @Nullable String model,
        @Nullable String modelVersion,
        @Nullable String kind,
        @Nullable String promptSha256,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        @JsonDeserialize(contentUsing = EngineParameter.Reader.class)
        @JsonSerialize(contentUsing = EngineParameter.Writer.class)
        @Nullable
        Map<String, String> parameters,

        @Nullable String requestId) {
    private static final Set<String> KINDS = Set.of("generative", "neural", "statistical", "rule-based");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    /** An event is small: what an engine is told with belongs into a prompt, named by its digest. */
    private static final int PARAMETERS = 50;

    private static final int LENGTH = 200;

    static EngineBody of(Act.Engine engine) {
        return new EngineBody(
                engine.provider(),
                engine.model(),
                engine.modelVersion(),
                engine.kind(),
                engine.promptSha256(),
                engine.parameters(),
                engine.requestId());
    }

    /** The engine; what is wrong is noted. */
    static Act.Engine read(@Nullable EngineBody body, String pointer, Problems problems) {
        if (body == null) {
            problems.add(pointer, "missing", "must name provider, model and kind");
            return new Act.Engine("", "", null, "", null, Map.of(), null);
        }
        String kind = body.kind == null ? "" : body.kind;
        if (!KINDS.contains(kind)) {
            problems.add(
                    pointer + "/kind", "unknown-kind", "must be one of generative, neural, statistical, rule-based");
        }
        if (body.promptSha256 != null && !SHA_256.matcher(body.promptSha256).matches()) {
            problems.add(pointer + "/promptSha256", "invalid-digest", "must be 64 lower-case hexadecimal digits");
        }
        return new Act.Engine(
                problems.required(body.provider, pointer + "/provider", LENGTH),
                problems.required(body.model, pointer + "/model", LENGTH),
                problems.text(body.modelVersion, pointer + "/modelVersion", LENGTH),
                kind,
                body.promptSha256,
                parameters(body, pointer + "/parameters", problems),
                problems.text(body.requestId, pointer + "/requestId", LENGTH));
    }

    private static Map<String, String> parameters(EngineBody body, String pointer, Problems problems) {
        Map<String, String> parameters = Objects.requireNonNullElse(body.parameters, Map.of());
        if (parameters.size() > PARAMETERS) {
            problems.add(pointer, "too-many-parameters", "the most is " + PARAMETERS);
            return Map.of();
        }
        parameters.forEach((name, value) -> {
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            problems.hasViolations(name, at, LENGTH);
            problems.hasViolations(value, at, LENGTH);
        });
        return parameters;
    }
}
