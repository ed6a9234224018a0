package dev.colophon.problem;

import dev.colophon.fault.Fault;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /problems}: what each problem type means, for whoever follows the {@code type} of an answer. Open to all. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPage {
    /** The pages, type-checked. */
    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance types(List<Catalogue.Entry> entries);
    }

    /** All types. */
    @GET
    public TemplateInstance all() {
        return Templates.types(Catalogue.entries());
    }

    /** One type. */
    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("code") String code) {
        return Catalogue.entry(code)
                .map(entry -> Templates.types(List.of(entry)))
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "not-found", "There is no such problem type."));
    }
}
