package dev.colophon.web.review;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The templates of this screen, each with the view it takes. */
@CheckedTemplate(basePath = "web/Review", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance review(ReviewView view);

    static native TemplateInstance row(
            RowView row,
            ArticleHead article,
            String view,
            @Nullable FaultView fault,
            @Nullable String from,
            @Nullable String ask,
            String attestation);

    static native TemplateInstance compare(CompareView view);
}
