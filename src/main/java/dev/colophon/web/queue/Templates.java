package dev.colophon.web.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Queue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance queue(QueueView view);

    static native TemplateInstance firstRun(FirstRunView view);
}
