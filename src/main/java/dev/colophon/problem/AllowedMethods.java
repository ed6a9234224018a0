package dev.colophon.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/**
 * The methods that a path takes, which a refused one must be told (RFC 9110 §15.5.6). The framework does not tell them; its
 * own templates are asked here, so that a path means the same to both.
 */
@Singleton
class AllowedMethods {
    private final Map<String, RequestMapper<String>> byMethod = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        Map<String, ArrayList<RequestMapper.RequestPath<String>>> paths = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Stream.of(type.getMethods())
                        .forEach(operation -> methods(operation)
                                .forEach(method -> paths.computeIfAbsent(method, each -> new ArrayList<>())
                                        .add(template(type, operation, method)))));
        paths.forEach((method, each) -> byMethod.put(method, new RequestMapper<>(each)));
    }

    private static RequestMapper.RequestPath<String> template(Class<?> type, Method operation, String method) {
        return new RequestMapper.RequestPath<>(false, new URITemplate(path(type, operation), false), method);
    }

    private static Stream<String> methods(Method operation) {
        return Stream.of(operation.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(Class<?> type, Method operation) {
        String below = operation.isAnnotationPresent(Path.class)
                ? operation.getAnnotation(Path.class).value()
                : "";
        String whole = "/" + type.getAnnotation(Path.class).value() + "/" + below;
        String path = whole.replaceAll("/{2,}", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * The failure as it is: where the path takes other methods, the framework says now that the method is refused, without
     * saying which are not, and now that there is nothing.
     */
    WebApplicationException told(WebApplicationException failure, RoutingContext context) {
        int status = failure.getResponse().getStatus();
        if (status != 404 && status != 405) {
            return failure;
        }
        Set<String> methods = at(context.normalizedPath());
        return methods.isEmpty() || methods.contains(context.request().method().name())
                ? failure
                : new NotAllowedException(String.join(", ", methods));
    }

    private Set<String> at(String path) {
        Set<String> methods = new TreeSet<>();
        byMethod.forEach((method, mapper) -> {
            RequestMapper.RequestMatch<String> match = mapper.map(path);
            if (match != null && match.remaining.isEmpty()) {
                methods.add(method);
            }
        });
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }
}
