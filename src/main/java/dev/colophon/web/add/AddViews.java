package dev.colophon.web.add;

import dev.colophon.exchange.NewspaperPage;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.FaultView;
import dev.colophon.web.FormText;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import dev.colophon.web.field.FieldView;
import dev.colophon.web.field.Recognised;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the page out that adds an article, before and after the pasted texts were read. */
@Singleton
class AddViews {
    private final DeskService desks;
    private final Visit visit;
    private final Clock clock;

    AddViews(DeskService desks, Visit visit, Clock clock) {
        this.desks = desks;
        this.visit = visit;
        this.clock = clock;
    }

    /** The page with what the form holds. */
    AddView of(Account account, AddForm form, @Nullable FaultView fault) {
        String source = FormText.or(form.sourceLanguage, "ko");
        return view(account, form, form.source().views(source), form.machine().views(source), fault);
    }

    /** The page with what was recognised in the pasted texts. */
    AddView read(Account account, AddForm form) {
        String source = FormText.or(form.sourceLanguage, "ko");
        String target = FormText.or(form.targetLanguage, "en");
        NewspaperPage page = NewspaperPage.parse(FormText.required(form.sourceText), source, visit.zone());
        String machine = FormText.orNull(form.machineText);
        NewspaperPage translated = machine == null ? null : NewspaperPage.parse(machine, target, visit.zone());
        form.publishedAt = page.publishedAt() == null
                ? ""
                : AddArticle.LOCAL.format(page.publishedAt().atZone(visit.zone()));
        form.bylines = page.bylines().stream()
                .map(byline -> byline.email() == null ? byline.name() : byline.name() + " " + byline.email())
                .collect(Collectors.joining("\n"));
        form.claimed = translated == null || translated.claimedDisclosure() == null
                ? page.claimedDisclosure()
                : translated.claimedDisclosure();
        return view(
                account,
                form,
                Recognised.fields(page.paragraphs()),
                translated == null ? List.of() : Recognised.fields(translated.paragraphs()),
                null);
    }

    private AddView view(
            Account account, AddForm form, List<FieldView> source, List<FieldView> machine, @Nullable FaultView fault) {
        return new AddView(
                desks(account, FormText.or(form.desk, "")),
                languages(FormText.or(form.sourceLanguage, "ko")),
                languages(FormText.or(form.targetLanguage, "en")),
                FormText.or(form.sourcePublication, ""),
                FormText.or(form.sourceUrl, ""),
                FormText.or(form.externalId, ""),
                FormText.or(form.publishedAt, ""),
                FormText.or(form.bylines, ""),
                form.claimed == null || form.claimed.isBlank() ? null : form.claimed,
                FormText.or(form.sourceText, ""),
                FormText.or(form.machineText, ""),
                FormText.or(form.sourceLanguage, "ko"),
                FormText.or(form.targetLanguage, "en"),
                form.engine(),
                source,
                machine,
                fault);
    }

    private List<ChoiceView> desks(Account account, String chosen) {
        return desks.list(account).stream()
                .map(Desk::id)
                .filter(desk -> account.holds(DeskRole.EDITOR, desk, clock.instant()))
                .map(desk -> new ChoiceView(desk, desk, desk.equals(chosen)))
                .toList();
    }

    private List<ChoiceView> languages(String chosen) {
        return Languages.OFFERED.stream()
                .map(tag ->
                        new ChoiceView(tag, Languages.view(tag, visit.locale()).name(), tag.equals(chosen)))
                .toList();
    }
}
