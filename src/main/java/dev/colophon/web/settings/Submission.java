package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import dev.colophon.web.FaultView;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of a submitted form: done and on to a page, or the same page with the fault told and nothing lost. */
final class Submission {
    private static final int REFUSED = 422;
    private static final int FORBIDDEN = 403;

    private Submission() {}

    /** Does it and leads to {@code next}; a fault is told on the page it is given to. */
    static Response of(Runnable act, URI next, Function<Fault, TemplateInstance> again) {
        try {
            act.run();
            return Response.seeOther(next).build();
        } catch (Fault fault) {
            return refused(again.apply(fault), fault);
        }
    }

    /** The page that tells a refusal. */
    static Response refused(TemplateInstance page, Fault fault) {
        return Response.status(fault.kind() == Fault.Kind.FORBIDDEN ? FORBIDDEN : REFUSED)
                .type(MediaType.TEXT_HTML)
                .entity(page)
                .build();
    }

    /** A fault as a page tells it, null for none. */
    static @Nullable FaultView told(@Nullable Fault fault) {
        return fault == null
                ? null
                : new FaultView(
                        fault.code(),
                        fault.detail(),
                        fault.items().stream()
                                .map(Fault.Item::detail)
                                .distinct()
                                .toList(),
                        0,
                        null);
    }
}
