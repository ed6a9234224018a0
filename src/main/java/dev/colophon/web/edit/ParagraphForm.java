package dev.colophon.web.edit;

import dev.colophon.fault.Fault;
import dev.colophon.translation.ParagraphText;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of one paragraph sends. */
public class ParagraphForm {
    /** The name of an engine, not a paragraph about it. */
    private static final int LONGEST_NAME = 100;

    private static final String OTHER = "other";

    @FormParam("key")
    @Nullable
    String key;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("note")
    @Nullable
    String note;

    @FormParam("pastedFrom")
    @Nullable
    String pastedFrom;

    @FormParam("machine")
    @Nullable
    String machine;

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
        return new ParagraphText(FormText.required(text), null, FormText.orNull(note), origin());
    }

    private @Nullable String origin() {
        String named = FormText.orNull(OTHER.equals(pastedFrom) ? machine : pastedFrom);
        if (OTHER.equals(pastedFrom) && named == null || named != null && named.length() > LONGEST_NAME) {
            throw Fault.of(
                    Fault.Kind.INVALID, "pasted-from", "Say which machine wrote the pasted words, in a few words.");
        }
        return named;
    }

    /** The address of the review page after the save. */
    String back(UUID article, String done) {
        return "/a/" + article + "/review?done=" + done
                + (view == null ? "" : "&view=" + Html.encoded(view))
                + (only == null ? "" : "&only=" + Html.encoded(only));
    }
}
