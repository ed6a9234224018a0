package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What is read of a body before anybody makes sense of it: not more than the limit, however its length was declared, and
 * only well-formed UTF-8 (the JSON reader would take over-long forms and encoded surrogates).
 */
@Provider
public class BodyGuard implements ReaderInterceptor {
    /** Ten times the longest article, with its marks. */
    public static final int BYTES = 10 * 1024 * 1024;

    private static final String DIGEST = "colophon.body-digest";

    private final RoutingContext request;

    BodyGuard(RoutingContext request) {
        this.request = request;
    }

    /** The digest of a request's body as it came, the same for all that have none. */
    public static String digest(RoutingContext request) {
        String digest = request.get(DIGEST);
        return digest == null ? "" : digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            throw Fault.of(Fault.Kind.TOO_LARGE, "too-large", "The body is larger than 10 MiB.");
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-utf-8", "The body is not well-formed UTF-8.");
        }
        request.put(DIGEST, Digests.sha256Hex(body));
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
