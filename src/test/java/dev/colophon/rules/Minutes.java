package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The minutes of a history: who did what when, and what it adds up to. */
abstract class Minutes {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    final List<Recorded> acts = new ArrayList<>();
    final Scribe scribe = new Scribe();
    final Map<String, Actor> people = new HashMap<>();
    final Set<OpenFinding> findings = new HashSet<>();
    private final Map<Character, Integer> labels = new HashMap<>();
    Document.Policy policy = Policies.standard();

    ArticleRecord record() {
        return ArticleRecord.of(history());
    }

    ArticleHistory history() {
        return new ArticleHistory(acts, scribe.contents, scribe.secrets);
    }

    Sheet sheet() {
        return Sheet.of(record(), policy, findings, now());
    }

    Actor person(String name) {
        scribe.names.put(Line.id(name), name);
        return people.computeIfAbsent(name, Minutes::colleague);
    }

    private static Actor colleague(String name) {
        return new Actor(
                Line.id(name),
                Actor.Kind.PERSON,
                name.equals("chief") ? List.of("chief") : List.of("editor", "reviewer"),
                List.of("en", "ko"),
                List.of("pwd"),
                null);
    }

    void write(String who, Act act, Map<String, Document> documents) {
        Map<String, Recorded.Subject> subjects = new HashMap<>();
        documents.forEach((name, document) -> subjects.put(name, new Recorded.Subject("sha", document)));
        acts.add(new Recorded(
                Line.id("event" + acts.size()),
                "article/x",
                acts.size(),
                null,
                now(),
                person(who),
                null,
                "test",
                act,
                subjects));
    }

    private Instant now() {
        return START.plusSeconds(60L * acts.size());
    }

    String label(char kind) {
        return "" + kind + labels.merge(kind, 1, Integer::sum);
    }

    String head() {
        return record().head().map(ArticleVersion::label).orElse("s0");
    }

    String sourceLabel() {
        return record().source().map(ArticleVersion::label).orElse("s0");
    }

    boolean edited() {
        return labels.containsKey('e');
    }

    SignOff lastBy(String person) {
        List<SignOff> theirs = record().signOffs().stream()
                .filter(s -> s.person().equals(Line.id(person)))
                .toList();
        return theirs.get(theirs.size() - 1);
    }

    List<Item> items(String... paragraphs) {
        Sheet sheet = sheet();
        List<UUID> wanted = paragraphs.length == 0
                ? sheet.rows().stream()
                        .flatMap(r -> r.paragraphs().stream())
                        .filter(SheetParagraph::signable)
                        .map(SheetParagraph::lineage)
                        .toList()
                : Scribe.ids(List.of(paragraphs));
        return wanted.stream()
                .map(lineage ->
                        new Item(lineage, sheet.paragraph(lineage).orElseThrow().key()))
                .toList();
    }
}
