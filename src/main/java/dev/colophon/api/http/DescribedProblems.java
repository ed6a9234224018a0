package dev.colophon.api.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says of every operation in the API's description how it fails: with problem details (RFC 9457), always; and how it may
 * be sent again.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedProblems implements OASFilter {
    private static final String NAME = "Problem";

    /** A POST may be sent again under its key. */
    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getPOST() != null) {
            path.getPOST()
                    .addParameter(OASFactory.createParameter()
                            .name("Idempotency-Key")
                            .in(Parameter.In.HEADER)
                            .required(false)
                            .description("Done once for each key; sent again, the first answer is given for 48 hours")
                            .schema(text()));
        }
        return path;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema(NAME, problem()).addResponse(NAME, answer());
    }

    private static APIResponse answer() {
        return OASFactory.createAPIResponse()
                .description("What failed, with a stable code and what to do")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(NAME))));
    }

    private static Schema problem() {
        Schema place = object().addProperty("pointer", text())
                .addProperty("detail", text())
                .addProperty("code", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(place))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .addRequired("code");
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return of(Schema.SchemaType.STRING);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
