package dev.colophon.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/** Gives every template the language, the clock and the moment it is written with. */
@Singleton
class TemplateSetting {
    private final Clock clock;
    private final jakarta.inject.Provider<Visit> visit;

    TemplateSetting(Clock clock, jakarta.inject.Provider<Visit> visit) {
        this.clock = clock;
        this.visit = visit;
    }

    void prepare(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::set);
    }

    private void set(TemplateInstance instance) {
        ManagedContext request = Arc.container().requestContext();
        boolean asked = request.isActive();
        instance.setAttribute(Formats.LOCALE, asked ? visit.get().locale() : Locale.ENGLISH);
        instance.setAttribute(Formats.ZONE, asked ? visit.get().zone() : ZoneOffset.UTC);
        instance.setAttribute(Formats.NOW, clock.instant());
    }
}
