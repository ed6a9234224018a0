package dev.colophon.web.edit;

import dev.colophon.diff.MarkTransfer;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.EditedText;
import dev.colophon.translation.NewParagraph;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Heads;
import dev.colophon.web.Html;
import dev.colophon.web.Sheets;
import dev.colophon.web.field.FieldView;
import dev.colophon.web.field.Fields;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole text, every paragraph a field; one save, one version. */
@Path("/a/{id}/edit")
public class EditAllPage {
    private static final int SPARE = 2;

    private final SignedIn signedIn;
    private final Sheets sheets;
    private final Heads heads;
    private final TranslationService translations;

    EditAllPage(SignedIn signedIn, Sheets sheets, Heads heads, TranslationService translations) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.heads = heads;
        this.translations = translations;
    }

    @GET
    public Response fields(@PathParam("id") UUID id) {
        Account account = signedIn.account();
        Review judged = sheets.toEdit(account, id);
        return Html.page(Templates.all(new EditAllView(
                heads.of(judged, "review"),
                head(judged),
                fields(judged),
                Engines.of(judged.sheet().record()),
                PastedForm.nothing(),
                "",
                null)));
    }

    @POST
    public Response save(
            @PathParam("id") UUID id,
            @FormParam("basedOn") @Nullable String basedOn,
            @FormParam("note") @Nullable String note,
            @FormParam("id") List<String> ids,
            @FormParam("role") List<String> roles,
            @FormParam("text") List<String> texts,
            @FormParam("credit") List<String> credits,
            @BeanParam PastedForm pasted) {
        Account account = signedIn.account();
        Fields fields = new Fields(ids, roles, texts, credits);
        try {
            Review judged = sheets.of(account, id);
            List<NewParagraph> paragraphs = paragraphs(judged.sheet().record(), fields.paragraphs(), pasted);
            var saved = translations.saveEdit(
                    account,
                    id,
                    new EditedText(FormText.of(basedOn), FormText.orNull(note), null, paragraphs),
                    FormText.of(basedOn));
            return Html.see("/a/" + id + "/review?done=" + (saved.created() ? "saved" : "same"));
        } catch (Fault fault) {
            Review judged = sheets.of(account, id);
            EditAllView again = new EditAllView(
                    heads.of(judged, "review"),
                    head(judged),
                    fields.views(judged.article().sourceLanguage()),
                    Engines.of(judged.sheet().record()),
                    pasted,
                    note == null ? "" : note,
                    Faults.view(fault, 0, null));
            return Html.page(Templates.all(again), Problem.of(fault).status());
        }
    }

    /** What fields cannot show is kept: marks on the words that stay, references, media in their places. */
    private static List<NewParagraph> paragraphs(ArticleRecord record, List<Fields.Field> fields, PastedForm pasted) {
        List<NewParagraph> paragraphs = new ArrayList<>();
        List<Standing> present = record.paragraphs();
        String language = record.created().targetLanguage();
        int at = 0;
        for (Fields.Field field : fields) {
            Standing before = present.stream()
                    .filter(standing -> standing.lineage().equals(field.id()))
                    .findFirst()
                    .orElse(null);
            int position = before == null ? at : present.indexOf(before);
            for (; at < position; at++) {
                media(present.get(at), paragraphs);
            }
            paragraphs.add(new NewParagraph(
                    kept(field.paragraph(), before, language), field.id(), null, pasted.origin(field.place())));
        }
        for (; at < present.size(); at++) {
            media(present.get(at), paragraphs);
        }
        return paragraphs;
    }

    private static void media(Standing standing, List<NewParagraph> paragraphs) {
        if (standing.role() == Role.MEDIA && standing.entry() != null) {
            Paragraph media =
                    new Paragraph(Role.MEDIA, Content.of(""), standing.entry().ref());
            paragraphs.add(new NewParagraph(media, standing.lineage(), null, null));
        }
    }

    private static Paragraph kept(Paragraph wanted, @Nullable Standing before, String language) {
        if (before == null || before.content() == null || before.entry() == null) {
            return wanted;
        }
        Content content = before.content();
        List<Mark> marks = MarkTransfer.transfer(content.text(), content.marks(), wanted.text(), language);
        return new Paragraph(
                wanted.role(),
                new Content(wanted.text(), wanted.content().credit(), marks),
                before.entry().ref());
    }

    private static List<FieldView> fields(Review judged) {
        List<FieldView> fields = new ArrayList<>();
        String sourceLanguage = judged.article().sourceLanguage();
        for (SheetParagraph paragraph : judged.sheet().paragraphs()) {
            Content content = paragraph.content();
            if (content != null) {
                String credit = content.credit() == null ? "" : content.credit();
                fields.add(new FieldView(
                        paragraph.lineage(),
                        paragraph.role().code(),
                        content.text(),
                        credit,
                        paragraph.standing().sourceTexts(),
                        sourceLanguage));
            }
        }
        for (int n = 0; n < SPARE; n++) {
            fields.add(new FieldView(null, Role.BODY.code(), "", "", List.of(), sourceLanguage));
        }
        return fields;
    }

    private static String head(Review judged) {
        return judged.sheet().record().head().map(ArticleVersion::label).orElse("s1");
    }
}
