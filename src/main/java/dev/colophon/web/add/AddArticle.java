package dev.colophon.web.add;

import dev.colophon.act.Act;
import dev.colophon.article.Article;
import dev.colophon.article.Byline;
import dev.colophon.article.NewArticle;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.text.Paragraph;
import dev.colophon.translation.IntakeService;
import dev.colophon.translation.MachineText;
import dev.colophon.web.FormText;
import dev.colophon.web.Visit;
import dev.colophon.web.field.Fields;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Saves what the add page sends: the article, its source and the machine translation, all or nothing. */
@Singleton
class AddArticle {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern BYLINE = Pattern.compile("(.*?)\\s*[\\[<(]?([^\\s\\[<(]+@[^\\s\\]>)]+)?[]>)]?");

    /** Longer lines name nobody, and the pattern above takes its time over them. */
    private static final int LONGEST_BYLINE = 300;

    private final IntakeService intake;
    private final Visit visit;

    AddArticle(IntakeService intake, Visit visit) {
        this.intake = intake;
        this.visit = visit;
    }

    Article save(Account account, AddForm form) {
        List<Paragraph> source = paragraphs(form.source());
        List<Paragraph> machine = paragraphs(form.machine());
        Act.Engine engine = machine.isEmpty() ? null : engine(form);
        return intake.receive(
                account,
                new NewArticle(
                        FormText.orNull(form.externalId),
                        FormText.required(form.desk),
                        FormText.required(form.sourceLanguage),
                        FormText.required(form.targetLanguage),
                        FormText.required(form.sourcePublication),
                        FormText.orNull(form.sourceUrl),
                        publishedAt(form.publishedAt),
                        bylines(FormText.of(form.bylines)),
                        source),
                FormText.orNull(form.claimed),
                engine == null ? null : new MachineText("s1", null, engine, machine));
    }

    private static List<Paragraph> paragraphs(Fields fields) {
        return fields.paragraphs().stream().map(Fields.Field::paragraph).toList();
    }

    private static Act.Engine engine(AddForm form) {
        String provider = FormText.orNull(form.provider);
        String model = FormText.orNull(form.model);
        if (provider == null || model == null) {
            throw Fault.of(
                    Fault.Kind.INVALID,
                    "engine-missing",
                    "Say which engine made the machine translation: its provider and its model.");
        }
        return new Act.Engine(provider, model, null, form.engine().kind(), null, Map.of(), null);
    }

    private @Nullable Instant publishedAt(@Nullable String sent) {
        String text = FormText.orNull(sent);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, LOCAL).atZone(visit.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Fault.of(Fault.Kind.INVALID, "date-unreadable", "Write the date as 2026-04-28 09:16.");
        }
    }

    static List<Byline> bylines(String lines) {
        List<Byline> bylines = new ArrayList<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher read = BYLINE.matcher(line);
            boolean known = line.length() <= LONGEST_BYLINE
                    && read.matches()
                    && !read.group(1).isEmpty();
            bylines.add(known ? new Byline(read.group(1), read.group(2)) : new Byline(line, null));
        });
        return bylines;
    }
}
