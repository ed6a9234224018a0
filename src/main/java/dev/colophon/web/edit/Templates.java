package dev.colophon.web.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Edit", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance paragraph(EditView view);

    static native TemplateInstance live(LiveDiffView live);

    static native TemplateInstance all(EditAllView view);

    static native TemplateInstance paste(PasteView view);
}
