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

    /** Instead of items and a row, by a button that all rows share a form with: the row's number, then its items. */
    @FormParam("on")
    @Nullable
    String on;

    @FormParam("verdict")
    @Nullable
    String verdict;

    @FormParam("comment")
    @Nullable
    String comment;

    /** The words of the text that the comment speaks of. */
    @FormParam("quote")
    @Nullable
    String quote;

    /** What the reader's authenticator answered, as JSON. */
    @FormParam("answer")
    @Nullable
    String answer;

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
        return new ReviewQuery(FormText.or(view, "side"), "all", row(), null, only, false);
    }

    /** The row that the form stood on, 0 for none. */
    int row() {
        if (on == null) {
            return row;
        }
        try {
            return Integer.parseInt(on.split(" ", 2)[0]);
        } catch (NumberFormatException unreadable) {
            throw incomplete();
        }
    }

    /** The address of the page after the act. */
    String back(UUID article, String done) {
        return "/a/" + article + "/review?view=" + asked().view() + "&done=" + done
                + (only == null || only.isBlank() ? "" : "&only=" + Html.encoded(only));
    }

    /** The paragraphs under the keys that the page showed. */
    List<Document.Item> shown() {
        List<Document.Item> shown = new ArrayList<>();
        items.forEach(item -> add(shown, item.split(" "), 0));
        if (on != null) {
            add(shown, on.split(" "), 1);
        }
        return shown;
    }

    /** The key of the first of them. */
    String key() {
        return shown().stream().map(Document.Item::key).findFirst().orElseThrow(VerdictForm::incomplete);
    }

    /** Paragraphs and keys by turns. */
    private static void add(List<Document.Item> shown, String[] words, int from) {
        for (int n = from; n < words.length; n += 2) {
            if (n + 1 == words.length) {
                throw incomplete();
            }
            try {
                shown.add(new Document.Item(UUID.fromString(words[n]), words[n + 1]));
            } catch (IllegalArgumentException unreadable) {
                throw incomplete();
            }
        }
    }

    private static Fault incomplete() {
        return Fault.of(Fault.Kind.INVALID, "form-incomplete", "The form did not arrive whole. Load the page again.");
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
