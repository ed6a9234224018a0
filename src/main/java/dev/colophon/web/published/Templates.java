package dev.colophon.web.published;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Published", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance published(PublishedView view);
}
