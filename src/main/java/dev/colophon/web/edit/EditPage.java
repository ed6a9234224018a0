package dev.colophon.web.edit;

import dev.colophon.article.Saved;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.review.Review;
import dev.colophon.translation.DraftService;
import dev.colophon.translation.StructureService;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.RowPlace;
import dev.colophon.web.Sheets;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** One paragraph in a field. A save that somebody else came before is told, with both texts. */
@Path("/a/{id}/review/p/{paragraph}/edit")
public class EditPage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final TranslationService translations;
    private final StructureService structure;
    private final DraftService drafts;
    private final EditViews views;

    EditPage(
            SignedIn signedIn,
            Sheets sheets,
            TranslationService translations,
            StructureService structure,
            DraftService drafts,
            EditViews views) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.translations = translations;
        this.structure = structure;
        this.drafts = drafts;
        this.views = views;
    }

    @GET
    public Response field(@PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph) {
        Account account = signedIn.account();
        return Html.page(Templates.paragraph(views.of(account, sheets.toEdit(account, id), paragraph)));
    }

    @POST
    public Response save(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam ParagraphForm form) {
        return answer(
                id,
                paragraph,
                form,
                account -> translations.editParagraph(account, id, paragraph, form.key(), form.wanted()));
    }

    /** Two paragraphs, cut where the cursor stood. */
    @POST
    @Path("split")
    public Response split(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam ParagraphForm form) {
        return answer(
                id,
                paragraph,
                form,
                account ->
                        structure.split(account, id, paragraph, form.key(), form.before(), form.after(), form.note()));
    }

    /** One paragraph of this and the one before. */
    @POST
    @Path("merge")
    public Response merge(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam ParagraphForm form) {
        return answer(
                id,
                paragraph,
                form,
                account -> structure.merge(
                        account, id, paragraph, form.key(), FormText.required(form.text()), form.note()));
    }

    private Response answer(UUID id, UUID paragraph, ParagraphForm form, Function<Account, Saved> save) {
        Account account = signedIn.account();
        try {
            Saved saved = save.apply(account);
            drafts.drop(account, id, paragraph);
            Review judged = sheets.of(account, id);
            return Html.see(form.back(id, saved.created() ? "saved" : "same")
                    + RowPlace.of(judged.sheet(), paragraph).suffix());
        } catch (Fault fault) {
            EditView again = views.again(account, sheets.of(account, id), paragraph, form, fault);
            return Html.page(Templates.paragraph(again), Problem.of(fault).status());
        }
    }

    /** The text compared and checked, as it stands while somebody writes it. */
    @POST
    @Path("comparison")
    public Response compare(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam ParagraphForm form) {
        Review judged = sheets.of(signedIn.account(), id);
        return Html.page(Templates.live(views.live(judged, paragraph, FormText.of(form.text()))));
    }

    /** What somebody is writing, kept until they save it or let it go. */
    @POST
    @Path("draft")
    public Response keep(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam ParagraphForm form) {
        drafts.keep(signedIn.account(), id, paragraph, form.key(), FormText.of(form.text()));
        return Response.noContent().build();
    }

    @POST
    @Path("draft/discard")
    public Response discard(@PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph) {
        drafts.drop(signedIn.account(), id, paragraph);
        return Html.see("/a/" + id + "/review/p/" + paragraph + "/edit");
    }
}
