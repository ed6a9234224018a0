package dev.colophon.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Gives every template the language, the clock and the moment it is written with. */
@Singleton
class TemplateSetting {
    private static final Logger LOG = Logger.getLogger(TemplateSetting.class);

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
        Setting setting = setting();
        instance.setAttribute(Formats.LOCALE, setting.locale());
        instance.setAttribute(Formats.ZONE, setting.zone());
        instance.setAttribute(Formats.NOW, clock.instant());
    }

    private record Setting(Locale locale, ZoneId zone) {}

    /** Of who asks, where that can be found out: an error page is written while nothing else works, too. */
    private Setting setting() {
        if (Arc.container().requestContext().isActive() && BlockingOperationControl.isBlockingAllowed()) {
            try {
                return new Setting(visit.get().locale(), visit.get().zone());
            } catch (RuntimeException unknown) {
                LOG.debug("Nobody can say who asks", unknown);
            }
        }
        return new Setting(Locale.ENGLISH, ZoneOffset.UTC);
    }
}
