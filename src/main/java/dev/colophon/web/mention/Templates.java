package dev.colophon.web.mention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Mention", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance mentions(List<MentionView> asked, List<ReportedView> reported);
}
