package dev.colophon.web.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/History", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance history(HistoryView view);

    static native TemplateInstance erase(EraseView view);
}
