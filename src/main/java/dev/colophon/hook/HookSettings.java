package dev.colophon.hook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code colophon.hook.*}; reasons stand in {@code application.properties}. */
@ConfigMapping(prefix = "colophon.hook")
interface HookSettings {
    /** Waits between attempts at one message; the last one is repeated. Each is made longer or shorter by a fifth. */
    List<Duration> retries();

    /** How long one message is tried before the webhook is stopped. */
    Duration giveUp();

    /** How long one attempt may take, from the connection to the answer. */
    Duration timeout();

    /** Ports that may be told. */
    List<Integer> ports();

    /** Hosts inside the house that may be told although their addresses are private, by http and at any port. */
    Optional<List<String>> privateHosts();

    /** How often it is asked whether there is something to tell. */
    Duration beat();

    /** How long the delivery log is kept. */
    Duration deliveriesKept();
}
