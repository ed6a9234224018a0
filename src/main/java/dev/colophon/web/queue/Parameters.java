package dev.colophon.web.queue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind a question mark, apart. */
final class Parameters {
    private Parameters() {}

    /** The first value of each name; what cannot be read is left out. */
    static Map<String, String> of(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                try {
                    parameters.putIfAbsent(
                            part.substring(0, equals),
                            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException unreadable) {
                    continue;
                }
            }
        }
        return parameters;
    }
}
