package dev.colophon.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.proof.Digests;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answer to a GET of the API a strong entity tag of its very bytes, and answers 304 to who has them already
 * (RFC 9110 §8.8.3, §13.1.2); and a digest of them to who has not (RFC 9530). Answers that stream are left alone.
 */
public final class EntityTags {
    private static final String PREFIX = "/api/";
    private static final String DIGEST = "Content-Digest";
    /** 128 bits: nobody meets a collision by accident. */
    private static final int DIGITS = 32;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext answer) throws JsonProcessingException {
        if (!request.getUriInfo().getPath().startsWith(PREFIX) || !isRead(request.getMethod())) {
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        MediaType type = type(answer);
        byte[] bytes = answer.getStatus() == 200 && type != null ? bytes(answer.getEntity(), type) : null;
        if (bytes == null || type == null) {
            return;
        }
        String tag = answer.getHeaders().getFirst(HttpHeaders.ETAG) instanceof String own ? own : of(bytes);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.getHeaders().putSingle(DIGEST, digest(bytes));
            answer.setEntity(bytes, new java.lang.annotation.Annotation[0], type);
        }
    }

    /** A resource that names no type answers JSON; the framework writes that down only after the filters. */
    private static @Nullable MediaType type(ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        boolean unnamed = type == null && answer.hasEntity() && !(answer.getEntity() instanceof String);
        return unnamed ? MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8") : type;
    }

    /** RFC 9530: a structured field of one digest. */
    private static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Digests.sha256(bytes)) + ":";
    }

    /** The tag of these bytes, quoted; resources whose tag is to move with more than their bytes set one themselves. */
    public static String of(byte[] bytes) {
        return '"' + Digests.sha256Hex(bytes).substring(0, DIGITS) + '"';
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The bytes that would be written, null for what is not known before it is. */
    private byte @Nullable [] bytes(@Nullable Object entity, MediaType type) throws JsonProcessingException {
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        boolean isJson = type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
        return entity != null && isJson && !(entity instanceof StreamingOutput) ? json.writeValueAsBytes(entity) : null;
    }

    private static boolean isKnown(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        return header.strip().equals("*")
                || Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals(tag));
    }
}
