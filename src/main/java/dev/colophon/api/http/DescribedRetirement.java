package dev.colophon.api.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says in the API's description which operations are {@link Retiring}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedRetirement implements OASFilter {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final IndexView index;

    /** @param index the service's classes */
    public DescribedRetirement(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        for (AnnotationInstance retiring : index.getAnnotations(Retiring.class)) {
            MethodInfo method = retiring.target().asMethod();
            PathItem item = description.getPaths().getPathItem(path(method));
            Stream.of(PathItem.HttpMethod.values())
                    .filter(each -> method.hasAnnotation("jakarta.ws.rs." + each))
                    .flatMap(each -> Optional.ofNullable(item.getOperations().get(each)).stream())
                    .forEach(operation -> retire(operation, retiring));
        }
    }

    private static void retire(Operation operation, AnnotationInstance retiring) {
        operation.deprecated(true);
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.description(said + "Goes on " + retiring.value("until").asString() + "; instead: "
                + retiring.value("instead").asString());
    }

    /** As the description has it: patterns of parameters left out. */
    private static String path(MethodInfo method) {
        String whole = "/" + value(method.declaringClass()) + "/" + value(method);
        return whole.replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static String value(AnnotationTarget target) {
        AnnotationInstance path = target.declaredAnnotation(PATH);
        return path == null ? "" : path.value().asString();
    }
}
