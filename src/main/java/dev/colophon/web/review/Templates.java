package dev.colophon.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Review", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance review(ReviewView view);

    static native TemplateInstance compare(CompareView view);
}
