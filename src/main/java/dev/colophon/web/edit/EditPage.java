package dev.colophon.web.edit;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.review.Review;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.RowPlace;
import dev.colophon.web.Sheets;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paragraph in a field. A save that somebody else came before is told, with both texts. */
@Path("/a/{id}/review/p/{paragraph}/edit")
public class EditPage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final TranslationService translations;
    private final EditViews views;

    EditPage(SignedIn signedIn, Sheets sheets, TranslationService translations, EditViews views) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.translations = translations;
        this.views = views;
    }

    @GET
    public Response field(@PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph) {
        Account account = signedIn.account();
        return Html.page(Templates.paragraph(views.of(account, sheets.of(account, id), paragraph)));
    }

    @POST
    public Response save(
            @PathParam("id") UUID id,
            @PathParam("paragraph") UUID paragraph,
            @FormParam("key") @Nullable String key,
            @FormParam("text") @Nullable String text) {
        Account account = signedIn.account();
        String wanted = text == null ? "" : text;
        try {
            var saved = translations.editParagraph(
                    account, id, paragraph, key == null ? "" : key, FormText.required(wanted), null);
            Review judged = sheets.of(account, id);
            return Html.see("/a/" + id + "/review?done=" + (saved.created() ? "saved" : "same")
                    + RowPlace.of(judged.sheet(), paragraph).suffix());
        } catch (Fault fault) {
            EditView again = views.again(account, sheets.of(account, id), paragraph, wanted, key, fault);
            return Html.page(Templates.paragraph(again), Problem.of(fault).status());
        }
    }
}
