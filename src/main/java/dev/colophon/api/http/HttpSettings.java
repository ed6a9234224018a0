package dev.colophon.api.http;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much the API takes from one caller; reasons stand in {@code application.properties}. */
@ConfigMapping(prefix = "colophon.api")
interface HttpSettings {
    /** Requests in the window. */
    int quota();

    /** What requests are counted in. */
    Duration quotaWindow();
}
