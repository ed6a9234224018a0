package dev.colophon.web.history;

import dev.colophon.article.Access;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.release.ErasureService;
import dev.colophon.review.Review;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import dev.colophon.web.FaultView;
import dev.colophon.web.FormText;
import dev.colophon.web.Heads;
import dev.colophon.web.Html;
import dev.colophon.web.Sheets;
import dev.colophon.web.Visit;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Destroying texts of paragraphs, by a chief; what was done stays in the history. */
@Path("/a/{id}/erasure")
public class ErasePage {
    private static final int REFUSED = 422;

    private final SignedIn signedIn;
    private final Sheets sheets;
    private final Heads heads;
    private final Visit visit;
    private final ErasureService erasures;

    ErasePage(SignedIn signedIn, Sheets sheets, Heads heads, Visit visit, ErasureService erasures) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.heads = heads;
        this.visit = visit;
        this.erasures = erasures;
    }

    @GET
    public Response show(@PathParam("id") UUID id) {
        return Html.page(Templates.erase(view(id, null, List.of(), "", "")));
    }

    @POST
    public Response erase(
            @PathParam("id") UUID id,
            @FormParam("paragraph") List<UUID> paragraphs,
            @FormParam("reason") @Nullable String reason,
            @FormParam("ground") @Nullable String ground) {
        String why = FormText.of(reason);
        String by = FormText.of(ground);
        try {
            if (why.isBlank() || by.isBlank()) {
                throw Fault.of(Fault.Kind.INVALID, "reason-required", "Say why, and on what ground.");
            }
            erasures.erase(signedIn.account(), id, paragraphs, why, by);
            return Html.see("/a/" + id + "/history");
        } catch (Fault fault) {
            return Html.page(Templates.erase(view(id, fault, paragraphs, why, by)), REFUSED);
        }
    }

    private EraseView view(UUID id, @Nullable Fault fault, List<UUID> chosen, String reason, String ground) {
        Account account = signedIn.account();
        Review judged = sheets.of(account, id);
        if (!visit.leads(judged.article().desk())) {
            throw Access.notFound();
        }
        FaultView told = fault == null ? null : new FaultView(fault.code(), fault.detail(), List.of(), 0, null);
        List<EraseView.Text> source = new ArrayList<>();
        for (SourceParagraph paragraph : judged.sheet().record().sourceParagraphs()) {
            add(source, paragraph.lineage(), paragraph.content(), chosen);
        }
        List<EraseView.Text> target = new ArrayList<>();
        for (SheetParagraph paragraph : judged.sheet().paragraphs()) {
            add(target, paragraph.lineage(), paragraph.content(), chosen);
        }
        return new EraseView(
                heads.of(judged, "history"),
                judged.article().sourceLanguage(),
                judged.article().targetLanguage(),
                source,
                target,
                reason,
                ground,
                told);
    }

    /** Media and what was erased before have no text to erase. */
    private static void add(List<EraseView.Text> texts, UUID lineage, @Nullable Content content, List<UUID> chosen) {
        if (content != null) {
            texts.add(new EraseView.Text(
                    lineage, content.text(), Set.copyOf(chosen).contains(lineage)));
        }
    }
}
