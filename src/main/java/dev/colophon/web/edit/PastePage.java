package dev.colophon.web.edit;

import dev.colophon.article.ArticleService;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.translation.EditedText;
import dev.colophon.translation.NewParagraph;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Heads;
import dev.colophon.web.Html;
import dev.colophon.web.Sheets;
import dev.colophon.web.Visit;
import dev.colophon.web.field.FieldView;
import dev.colophon.web.field.Fields;
import dev.colophon.web.field.Recognised;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edited text copied from elsewhere: read, shown for correction, saved as one version. */
@Path("/a/{id}/paste")
public class PastePage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final Heads heads;
    private final Visit visit;
    private final ArticleService articles;
    private final TranslationService translations;

    PastePage(
            SignedIn signedIn,
            Sheets sheets,
            Heads heads,
            Visit visit,
            ArticleService articles,
            TranslationService translations) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.heads = heads;
        this.visit = visit;
        this.articles = articles;
        this.translations = translations;
    }

    @GET
    public Response field(@PathParam("id") UUID id) {
        return show(sheets.toEdit(signedIn.account(), id), "", List.of(), PastedForm.nothing(), null, "", null);
    }

    @POST
    public Response step(
            @PathParam("id") UUID id,
            @FormParam("step") @Nullable String step,
            @FormParam("pasted") @Nullable String pasted,
            @FormParam("basedOn") @Nullable String basedOn,
            @FormParam("claimed") @Nullable String claimed,
            @FormParam("note") @Nullable String note,
            @FormParam("id") List<String> ids,
            @FormParam("role") List<String> roles,
            @FormParam("text") List<String> texts,
            @FormParam("credit") List<String> credits,
            @BeanParam PastedForm origin) {
        Account account = signedIn.account();
        Fields fields = new Fields(ids, roles, texts, credits);
        try {
            return "save".equals(step)
                    ? save(account, id, basedOn, fields, claimed, note, origin.origin())
                    : read(sheets.of(account, id), FormText.required(pasted));
        } catch (Fault fault) {
            Review judged = sheets.of(account, id);
            List<FieldView> again = fields.views(judged.article().sourceLanguage());
            String text = pasted == null ? "" : pasted;
            return show(judged, text, again, origin, FormText.orNull(claimed), note == null ? "" : note, fault);
        }
    }

    private Response read(Review judged, String pasted) {
        NewspaperPage page = NewspaperPage.parse(pasted, judged.article().targetLanguage(), visit.zone());
        List<FieldView> fields = Recognised.fields(page.paragraphs());
        return show(judged, "", fields, PastedForm.whole(), page.claimedDisclosure(), "", null);
    }

    private Response save(
            Account account,
            UUID id,
            @Nullable String basedOn,
            Fields fields,
            @Nullable String claimed,
            @Nullable String note,
            @Nullable String origin) {
        List<NewParagraph> paragraphs = fields.paragraphs().stream()
                .map(field -> new NewParagraph(field.paragraph(), null, null, origin))
                .toList();
        var saved = translations.saveEdit(
                account,
                id,
                new EditedText(FormText.of(basedOn), FormText.orNull(note), null, paragraphs),
                FormText.of(basedOn));
        String line = FormText.orNull(claimed);
        if (line != null) {
            articles.claim(account, id, line);
        }
        return Html.see("/a/" + id + "/review?done=" + (saved.created() ? "saved" : "same"));
    }

    private Response show(
            Review judged,
            String text,
            List<FieldView> fields,
            PastedForm origin,
            @Nullable String claimed,
            String note,
            @Nullable Fault fault) {
        PasteView view = new PasteView(
                heads.of(judged, "review"),
                judged.sheet().record().head().map(ArticleVersion::label).orElse("s1"),
                text,
                fields,
                Engines.of(judged.sheet().record()),
                origin,
                claimed,
                note,
                fault == null ? null : Faults.view(fault, 0, null));
        return Html.page(
                Templates.paste(view), fault == null ? 200 : Problem.of(fault).status());
    }
}
