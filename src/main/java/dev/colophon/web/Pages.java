package dev.colophon.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, each with the view it takes. */
final class Pages {
    private Pages() {}

    @CheckedTemplate(basePath = "web/Review", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Review {
        private Review() {}

        static native TemplateInstance review(ReviewView view);

        static native TemplateInstance compare(CompareView view);
    }

    @CheckedTemplate(basePath = "web/Queue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Queue {
        private Queue() {}

        static native TemplateInstance queue(QueueView view);

        static native TemplateInstance firstRun(FirstRunView view);
    }

    @CheckedTemplate(basePath = "web/SignIn", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class SignIn {
        private SignIn() {}

        static native TemplateInstance signin(SignInView view);

        static native TemplateInstance setup(SetUpView view);
    }

    @CheckedTemplate(basePath = "web/Edit", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Edit {
        private Edit() {}

        static native TemplateInstance paragraph(EditView view);

        static native TemplateInstance all(EditAllView view);

        static native TemplateInstance paste(PasteView view);
    }

    @CheckedTemplate(basePath = "web/Add", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Add {
        private Add() {}

        static native TemplateInstance add(AddView view);
    }

    @CheckedTemplate(basePath = "web/Release", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Release {
        private Release() {}

        static native TemplateInstance release(ReleaseView view);
    }

    @CheckedTemplate(basePath = "web/History", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class History {
        private History() {}

        static native TemplateInstance history(HistoryView view);
    }

    @CheckedTemplate(basePath = "web/Audit", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Audit {
        private Audit() {}

        static native TemplateInstance audit(AuditView view);
    }
}
