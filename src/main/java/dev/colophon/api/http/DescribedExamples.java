package dev.colophon.api.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows in the API's description what is sent to an operation. The examples stand in one file, each under its method,
 * path and, where it is no JSON, media type; the tests send them all.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedExamples implements OASFilter {
    private static final String FILE = "/openapi/examples.json";

    /** @throws IllegalStateException when an example is of nothing that is described: the build fails */
    @Override
    public void filterOpenAPI(OpenAPI description) {
        examples().forEach((key, example) -> {
            String[] names = key.split(" ");
            body(description, names[0], names[1], names.length > 2 ? names[2] : "application/json")
                    .setExample(example);
        });
    }

    private static MediaType body(OpenAPI description, String method, String path, String type) {
        PathItem item = description.getPaths().getPathItem(path);
        Operation operation = item == null ? null : item.getOperations().get(PathItem.HttpMethod.valueOf(method));
        MediaType body = operation == null || operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaType(type);
        if (body == null) {
            throw new IllegalStateException("an example of what is not there: " + method + " " + path + " " + type);
        }
        return body;
    }

    private static Map<String, Object> examples() {
        try (InputStream in = DescribedExamples.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is part of the service");
            }
            return new ObjectMapper().readValue(in, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
