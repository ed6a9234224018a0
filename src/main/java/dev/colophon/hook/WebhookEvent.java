package dev.colophon.hook;

import dev.colophon.people.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a webhook can be told of. */
public enum WebhookEvent {
    /** A source, machine or edited version; a source version of a released article is a {@link #SOURCE_CHANGED}. */
    VERSION_RECEIVED("version.received", Scope.ARTICLES_READ, "source.received", "machine.received", "edit.saved"),
    /** A verdict, for or against. */
    SIGN_OFF_GIVEN("sign-off.given", Scope.ARTICLES_READ, "signoff.given"),
    SIGN_OFF_WITHDRAWN("sign-off.withdrawn", Scope.ARTICLES_READ, "signoff.withdrawn"),
    /** A release of any kind but a retraction; one under embargo at the time when that ends. */
    RELEASED("released", Scope.RELEASES_READ, "released", "embargo.ended"),
    RETRACTED("retracted", Scope.RELEASES_READ, "released", "embargo.ended"),
    /** A new source version of what was released. */
    SOURCE_CHANGED("source.changed", Scope.RELEASES_READ, "source.received"),
    /** The source of what was released was withdrawn. */
    SOURCE_WITHDRAWN("source.withdrawn", Scope.RELEASES_READ, "source.withdrawn");

    private final String code;
    private final Scope scope;
    private final List<String> logged;

    WebhookEvent(String code, Scope scope, String... logged) {
        this.code = code;
        this.scope = scope;
        this.logged = List.of(logged);
    }

    /** The message's {@code type}. */
    public String code() {
        return code;
    }

    /** What a client must be allowed to be told of it: what reading it takes. */
    public Scope scope() {
        return scope;
    }

    public static Optional<WebhookEvent> of(String code) {
        return Stream.of(values()).filter(event -> event.code.equals(code)).findFirst();
    }

    /** The types of log entries in which any of these can be found. */
    static Set<String> logged(Collection<WebhookEvent> events) {
        return events.stream().flatMap(event -> event.logged.stream()).collect(Collectors.toSet());
    }
}
