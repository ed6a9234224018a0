package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.text.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A history told in a few words, so that a rule's test is three lines. Everybody is an editor and a reviewer who reads the
 * source, except who is introduced otherwise; a target paragraph {@code a} renders the source paragraph {@code A}.
 */
final class Story extends Drafts<Story> {
    private String targetLanguage = "en";

    static Story article() {
        return new Story().created();
    }

    private Story created() {
        act(
                "dana",
                new Act.ArticleCreated(
                        Line.id("article"),
                        "harbour",
                        "city",
                        null,
                        "ko",
                        targetLanguage,
                        null,
                        new Document.Metadata("bylines", "source", null, null)),
                Map.of());
        return this;
    }

    Story into(String language) {
        acts.clear();
        targetLanguage = language;
        return created();
    }

    Story policy(Document.Policy demanded) {
        policy = demanded;
        return this;
    }

    /** Introduces somebody with roles and languages, each a comma-separated list. */
    Story person(String name, String roles, String languages) {
        List<String> held = List.of(roles.split(","));
        people.put(
                name,
                new Actor(Line.id(name), Actor.Kind.PERSON, held, List.of(languages.split(",")), List.of("pwd"), null));
        return this;
    }

    // ---- sign-offs

    /** Approves these paragraphs, without names all. */
    Story approve(String person, String... paragraphs) {
        return sign(person, Verdict.APPROVE, false, paragraphs);
    }

    Story approveOwn(String person, String... paragraphs) {
        return sign(person, Verdict.APPROVE, true, paragraphs);
    }

    Story veto(String person, String... paragraphs) {
        return sign(person, Verdict.REQUEST_CHANGES, false, paragraphs);
    }

    /** Approves without having been shown the texts. */
    Story unshown(String person, String... paragraphs) {
        return sign(person, Verdict.APPROVE, false, false, basis(person), paragraphs);
    }

    /** Approves against the source, whatever the person reads. */
    Story claim(String person, String... paragraphs) {
        return sign(person, Verdict.APPROVE, false, true, Basis.AGAINST_SOURCE, paragraphs);
    }

    private Basis basis(String person) {
        return Basis.of(person(person).languages(), "ko");
    }

    private Story sign(String person, Verdict verdict, boolean own, String... paragraphs) {
        return sign(person, verdict, own, true, basis(person), paragraphs);
    }

    private Story sign(String person, Verdict verdict, boolean own, boolean shown, Basis basis, String... paragraphs) {
        List<Item> items = items(paragraphs);
        return act(
                person,
                new Act.SignOffGiven(
                        Line.id("signoff" + acts.size()),
                        head(),
                        verdict.code(),
                        basis.code(),
                        shown,
                        items.size() > 1,
                        own,
                        null),
                Map.of("items", new Document.Items(items)));
    }

    /** Withdraws the person's last sign-off. */
    Story withdraw(String person) {
        SignOff last = lastBy(person);
        return act(
                person,
                new Act.SignOffWithdrawn(last.id(), "reason"),
                Map.of("items", new Document.Items(last.items())));
    }

    /** Clears the last sign-off of somebody else, under the present keys. */
    Story clear(String person, String of, String... paragraphs) {
        Map<String, Document> items = Map.of("items", new Document.Items(items(paragraphs)));
        return act(person, new Act.SignOffCleared(lastBy(of).id(), "reason"), items);
    }

    Story waive(String person, String... paragraphs) {
        Map<String, Document> items = Map.of("items", new Document.Items(items(paragraphs)));
        return act(person, new Act.ParagraphWaived("reason"), items);
    }

    // ---- everything else

    Story profile(String profile) {
        return act("chief", new Act.ProfileChosen(profile, "reason"), Map.of());
    }

    Story declaredNone(String person) {
        return act(person, new Act.MachineDeclaredNone(false), Map.of());
    }

    Story sourceWithdrawn() {
        return act("dana", new Act.SourceWithdrawn("reason"), Map.of());
    }

    Story finding(String code, String severity, String paragraph) {
        findings.add(new OpenFinding(code, severity, "digest-" + code, Line.id(paragraph)));
        return this;
    }

    Story dismiss(String person, String code, String paragraph) {
        return act(person, new Act.FindingDismissed(Line.id(paragraph), code, "digest-" + code, "reason"), Map.of());
    }

    Story release(String kind) {
        Sheet sheet = sheet();
        Act.Released released = new Act.Released(
                record().releases().size() + 1,
                kind,
                head(),
                sheet.manifestDigest(),
                null,
                null,
                Line.id("chief"),
                null,
                sheet.manifest().disclosure().rule(),
                null,
                null,
                null);
        return act("chief", released, Map.of("manifest", sheet.manifest()));
    }

    /** Destroys texts and secrets, and the secrets of what rendered them. */
    Story erase(String... lineages) {
        List<UUID> ids = Scribe.ids(List.of(lineages));
        Set<String> gone = record().versions().stream()
                .flatMap(v -> v.entries().stream())
                .filter(e -> ids.contains(e.lineage()) && e.commitment() != null)
                .map(Document.Entry::commitment)
                .collect(Collectors.toSet());
        scribe.contents.keySet().removeAll(gone);
        scribe.secrets.keySet().removeAll(ids);
        record().paragraphs().stream()
                .filter(p -> p.source().stream().anyMatch(ids::contains))
                .forEach(p -> scribe.secrets.remove(p.lineage()));
        return act("chief", new Act.ErasureDone(Line.id("erasure"), ids, "privacy", "reason"), Map.of());
    }

    /** Puts other words under a commitment, as somebody with the database could. */
    Story tamper(String was, String is) {
        scribe.contents.replaceAll((commitment, c) -> c.text().equals(was) ? Content.of(is) : c);
        return this;
    }

    @Override
    Story self() {
        return this;
    }
}
