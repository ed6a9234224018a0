package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;

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

    /** A text as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** After a form: the browser gets the page, so that loading it again sends nothing twice. */
    public static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
