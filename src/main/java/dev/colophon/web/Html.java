package dev.colophon.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers of pages: a page, or the way back to one after a form. */
public final class Html {
    private Html() {}

    public static Response page(TemplateInstance page) {
        return page(page, 200);
    }

    public static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    /** After a form: the browser gets the page, so that loading it again sends nothing twice. */
    public static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
