package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edited text held against the record: what it is based on exists, and so does every paragraph it names. */
record Edit(ArticleRecord record, String basedOn, @Nullable ArticleVersion adopted, List<NewParagraph> paragraphs) {

    /**
     * Checks an edited text.
     *
     * @throws Fault {@code no-such-version}, {@code machine-text-exists}, {@code unknown-paragraph}
     */
    static Edit of(ArticleRecord record, EditedText text) {
        ArticleVersion base = record.version(text.basedOn())
                .filter(version -> !text.basedOn().equals("head"))
                .orElse(null);
        boolean untold =
                base == null && record.versions().isEmpty() && text.basedOn().equals("s1");
        if (base == null && !untold) {
            throw TranslationFaults.noSuchBase("/basedOn");
        }
        boolean fromSource = base == null || base.kind() == ArticleVersion.Kind.SOURCE;
        if (fromSource && !record.versions(ArticleVersion.Kind.MACHINE).isEmpty()) {
            throw TranslationFaults.machineTextExists();
        }
        ArticleVersion adopted = base != null
                        && base.kind() == ArticleVersion.Kind.MACHINE
                        && !record.target()
                                .map(ArticleVersion::label)
                                .filter(text.basedOn()::equals)
                                .isPresent()
                ? base
                : null;
        requireKnown(record, text.paragraphs());
        return new Edit(record, text.basedOn(), adopted, named(record, adopted, text.paragraphs()));
    }

    /** Whether the newest text is this one already, paragraph by paragraph. */
    boolean repeats(String head) {
        ArticleVersion newest = record.target().orElse(null);
        if (newest == null
                || newest.kind() != ArticleVersion.Kind.EDITED
                || !newest.label().equals(head)) {
            return false;
        }
        List<Paragraph> text = newest.entries().stream()
                .map(entry -> new Paragraph(
                        entry.role(), record.content(entry.commitment()).orElse(Content.of("")), entry.ref()))
                .toList();
        return text.equals(paragraphs.stream().map(NewParagraph::paragraph).toList());
    }

    /** Passes paragraphs that name lineages of this article, and machine versions of it. */
    static void requireKnown(ArticleRecord record, List<NewParagraph> paragraphs) {
        Set<UUID> present = new HashSet<>();
        record.target().ifPresent(head -> head.entries().forEach(entry -> present.add(entry.lineage())));
        Set<UUID> past = new HashSet<>();
        record.versions().stream()
                .filter(version -> version.kind() != ArticleVersion.Kind.SOURCE)
                .forEach(version -> version.entries().forEach(entry -> past.add(entry.lineage())));
        for (int n = 0; n < paragraphs.size(); n++) {
            String from = paragraphs.get(n).from();
            if (from != null && !isMachine(record, from)) {
                throw TranslationFaults.noSuchBase("/paragraphs/" + n + "/from");
            }
            UUID id = paragraphs.get(n).id();
            if (id != null
                    && !present.contains(id)
                    && (!past.remove(id) || record.erased().contains(id))) {
                throw TranslationFaults.unknownParagraph("/paragraphs/" + n + "/id");
            }
        }
    }

    private static boolean isMachine(ArticleRecord record, String label) {
        return record.versions(ArticleVersion.Kind.MACHINE).stream()
                .anyMatch(version -> version.label().equals(label));
    }

    /** Paragraphs taken over word for word from an adopted machine version continue its lineages. */
    private static List<NewParagraph> named(
            ArticleRecord record, @Nullable ArticleVersion adopted, List<NewParagraph> paragraphs) {
        if (adopted == null) {
            return paragraphs;
        }
        Set<UUID> used = new HashSet<>();
        paragraphs.forEach(paragraph -> {
            if (paragraph.id() != null) {
                used.add(paragraph.id());
            }
        });
        List<NewParagraph> named = new ArrayList<>();
        for (NewParagraph paragraph : paragraphs) {
            named.add(paragraph.id() == null ? named(record, adopted, paragraph, used) : paragraph);
        }
        return named;
    }

    private static NewParagraph named(
            ArticleRecord record, ArticleVersion adopted, NewParagraph paragraph, Set<UUID> used) {
        for (Document.Entry entry : adopted.entries()) {
            boolean same = entry.role() == paragraph.paragraph().role()
                    && Objects.equals(
                            record.content(entry.commitment()).orElse(null),
                            paragraph.paragraph().content());
            if (same && used.add(entry.lineage())) {
                return new NewParagraph(
                        paragraph.paragraph(), entry.lineage(), paragraph.from(), paragraph.pastedFrom());
            }
        }
        return paragraph;
    }
}
