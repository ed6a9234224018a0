package dev.colophon.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells whoever calls an operation that is {@link Retiring}, on every answer and refusal. */
@Provider
public final class Retirements implements DynamicFeature {
    /** RFC 9110 §5.6.7; the day always has two digits. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Retiring retiring = operation.getResourceMethod().getAnnotation(Retiring.class);
        if (retiring != null) {
            context.register(new Told(retiring));
        }
    }

    /** The headers of one operation. */
    private record Told(Retiring retiring) implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            answer.getHeaders()
                    .putSingle("Deprecation", "@" + begin(retiring.since()).toEpochSecond());
            answer.getHeaders().putSingle("Sunset", begin(retiring.until()).format(HTTP_DATE));
            answer.getHeaders().add(HttpHeaders.LINK, link(retiring.notice(), "deprecation"));
            answer.getHeaders().add(HttpHeaders.LINK, link(retiring.instead(), "successor-version"));
        }

        private static ZonedDateTime begin(String day) {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
        }

        private static String link(String address, String relation) {
            return "<" + address + ">; rel=\"" + relation + "\"";
        }
    }
}
