package dev.colophon.web.edit;

import dev.colophon.translation.ParagraphText;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of one paragraph sends. */
public class ParagraphForm {
    @FormParam("key")
    @Nullable
    String key;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("note")
    @Nullable
    String note;

    @BeanParam
    PastedForm pasted = new PastedForm();

    /** Where the cursor stands in the text, in UTF-16. */
    @FormParam("at")
    int at;

    @FormParam("view")
    @Nullable
    String view;

    @FormParam("only")
    @Nullable
    String only;

    String key() {
        return FormText.or(key, "");
    }

    String text() {
        return FormText.or(text, "");
    }

    @Nullable
    String note() {
        return FormText.orNull(note);
    }

    /** The text before the cursor. */
    String before() {
        return FormText.required(text().substring(0, place()));
    }

    /** The text after the cursor. */
    String after() {
        return FormText.required(text().substring(place()));
    }

    private int place() {
        return Math.max(0, Math.min(at, text().length()));
    }

    ParagraphText wanted() {
        return new ParagraphText(FormText.required(text), null, note(), pasted.origin());
    }

    /** The address of the review page after the save. */
    String back(UUID article, String done) {
        return "/a/" + article + "/review?done=" + done
                + (view == null ? "" : "&view=" + Html.encoded(view))
                + (only == null ? "" : "&only=" + Html.encoded(only));
    }
}
