package dev.colophon.web.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What somebody asked the queue for; empty means any. */
record QueueQuery(String view, String desk, String stage, String anyLanguage, String query) {
    @Nullable
    String language() {
        return anyLanguage.isEmpty() ? null : anyLanguage;
    }

    @Nullable
    String words() {
        return query.isEmpty() ? null : query;
    }

    /** Whether anything but the view narrows the list. */
    boolean narrows() {
        return !(desk + stage + anyLanguage + query).isEmpty();
    }

    QueueQuery with(String otherView, String otherDesk) {
        return new QueueQuery(otherView, otherDesk, stage, anyLanguage, query);
    }

    /** The address that asks the same. */
    String address() {
        StringBuilder address = new StringBuilder("/queue?view=").append(encoded(view));
        append(address, "desk", desk);
        append(address, "stage", stage);
        append(address, "language", anyLanguage);
        append(address, "q", query);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
