package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of a row send: paragraphs under the keys that were shown, and what the person wrote. */
public class VerdictForm {
    @FormParam("item")
    List<String> items = List.of();

    @FormParam("verdict")
    @Nullable
    String verdict;

    @FormParam("comment")
    @Nullable
    String comment;

    @FormParam("reason")
    @Nullable
    String reason;

    @FormParam("paragraph")
    @Nullable
    UUID paragraph;

    @FormParam("row")
    int row;

    @FormParam("view")
    @Nullable
    String view;

    /** Anchors of the rows that the page is to be answered with, where a script asks; null for the whole page. */
    @FormParam("only")
    @Nullable
    String only;

    /** What of the page is to be answered. */
    ReviewQuery asked() {
        return new ReviewQuery(FormText.or(view, "side"), "all", row, null, only, false);
    }

    /** The address of the page after the act. */
    String back(UUID article, String done) {
        return "/a/" + article + "/review?view=" + asked().view() + "&done=" + done
                + (only == null || only.isBlank() ? "" : "&only=" + Html.encoded(only));
    }

    /** The paragraphs under the keys that the page showed. */
    List<Document.Item> shown() {
        List<Document.Item> shown = new ArrayList<>();
        for (String item : items) {
            int space = item.indexOf(' ');
            try {
                shown.add(new Document.Item(
                        UUID.fromString(item.substring(0, Math.max(space, 0))), item.substring(space + 1)));
            } catch (IllegalArgumentException unreadable) {
                throw Fault.of(
                        Fault.Kind.INVALID, "form-incomplete", "The form did not arrive whole. Load the page again.");
            }
        }
        return shown;
    }

    /** What the person wrote, whichever field it was. */
    @Nullable
    String written() {
        return comment != null && !comment.isBlank() ? comment : reason;
    }

    String reason() {
        return FormText.of(reason);
    }
}
