package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import dev.colophon.diff.ChangeClass;
import dev.colophon.text.Content;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A history told in a few words, so that a rule's test is three lines. Everybody is an editor and a reviewer who reads the
 * source, except who is introduced otherwise; a target paragraph {@code a} renders the source paragraph {@code A}.
 */
final class Story {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private final List<Recorded> acts = new ArrayList<>();
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<UUID, byte[]> secrets = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();
    private final Set<OpenFinding> findings = new HashSet<>();
    private final Map<Character, Integer> labels = new HashMap<>();
    private List<Line> text = List.of();
    private List<Line> source = List.of();
    private Document.Policy policy = Policies.standard();
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

    private Actor person(String name) {
        names.put(Line.id(name), name);
        return people.computeIfAbsent(
                name,
                n -> new Actor(
                        Line.id(n),
                        Actor.Kind.PERSON,
                        List.of("editor", "reviewer"),
                        List.of("en", "ko"),
                        List.of("pwd"),
                        null));
    }

    // ---- versions

    Story source(String... lines) {
        List<Line> next = lines(lines);
        Document.Version version = new Document.Version(
                label('s'),
                null,
                null,
                "test/1",
                next.stream().map(this::sourceEntry).toList());
        source = next;
        return act("desk", new Act.SourceReceived(version.label(), null), Map.of("version", version));
    }

    Story machine(String... lines) {
        return machine("engine", "generative", false, lines);
    }

    Story neuralMachine(String... lines) {
        return machine("engine", "neural", false, lines);
    }

    Story typedMachine(String person, String... lines) {
        return machine(person, "generative", true, lines);
    }

    private Story machine(String who, String kind, boolean typed, String... lines) {
        String label = label('m');
        boolean head = labels.getOrDefault('e', 0) == 0;
        List<Line> next = lines(lines);
        Document.Version version = version(label, sourceLabel(), next, Map.of());
        Act.Engine engine = new Act.Engine("provider", "model", null, kind, null, Map.of(), null);
        act(who, new Act.MachineReceived(label, sourceLabel(), null, engine, null, typed), Map.of("version", version));
        text = head ? next : text;
        return this;
    }

    /** The same text with these paragraphs changed; {@code -a} takes one out. */
    Story edit(String person, String... changes) {
        Map<String, Line> next = new LinkedHashMap<>();
        text.forEach(line -> next.put(line.name(), again(line)));
        for (String change : changes) {
            if (change.startsWith("-")) {
                next.remove(change.substring(1));
            } else {
                Line line = Line.of(change);
                next.put(line.name(), line);
            }
        }
        return save(person, head(), List.copyOf(next.values()), Map.of());
    }

    /** A whole text, in its order. */
    Story text(String person, String... lines) {
        return save(person, head(), lines(lines), Map.of());
    }

    /** Takes paragraphs over from a machine version as it had them. */
    Story adopt(String person, String machine, String... paragraphs) {
        Document.Version from = record().version(machine).orElseThrow().document();
        Map<UUID, Document.Baseline> baselines = new HashMap<>();
        Map<String, Line> next = new LinkedHashMap<>();
        text.forEach(line -> next.put(line.name(), again(line)));
        for (String name : paragraphs) {
            Document.Entry entry = from.paragraphs().stream()
                    .filter(e -> e.lineage().equals(Line.id(name)))
                    .findFirst()
                    .orElseThrow();
            baselines.put(entry.lineage(), new Document.Baseline(machine, List.of(entry.lineage())));
            String words = contents.get(entry.commitment()).text();
            next.put(name, new Line(name, null, null, false, entry.role(), words));
        }
        return save(person, head(), List.copyOf(next.values()), baselines);
    }

    private Story save(String person, String basedOn, List<Line> next, Map<UUID, Document.Baseline> baselines) {
        String label = label('e');
        Document.Version version = version(label, basedOn, next, baselines);
        text = next;
        return act(person, new Act.EditSaved(label, basedOn, null), Map.of("version", version));
    }

    Story align(String person, String line) {
        Line link = Line.of(line + ": ");
        Document.Alignment alignment =
                new Document.Alignment(List.of(new Document.Link(link.lineage(), ids(link.sources()))));
        return act(person, new Act.AlignmentSet("reason"), Map.of("alignment", alignment));
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

    private Story sign(String person, Verdict verdict, boolean own, String... paragraphs) {
        Actor actor = person(person);
        List<Item> items = items(paragraphs);
        String basis = Basis.of(actor.languages(), "ko").code();
        return act(
                person,
                new Act.SignOffGiven(
                        Line.id("signoff" + acts.size()),
                        head(),
                        verdict.code(),
                        basis,
                        true,
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

    private SignOff lastBy(String person) {
        List<SignOff> theirs = record().signOffs().stream()
                .filter(s -> s.person().equals(Line.id(person)))
                .toList();
        return theirs.get(theirs.size() - 1);
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

    Story erase(String... lineages) {
        List<UUID> ids = ids(List.of(lineages));
        Set<String> gone = record().versions().stream()
                .flatMap(v -> v.entries().stream())
                .filter(e -> ids.contains(e.lineage()) && e.commitment() != null)
                .map(Document.Entry::commitment)
                .collect(Collectors.toSet());
        contents.keySet().removeAll(gone);
        secrets.keySet().removeAll(ids);
        return act("chief", new Act.ErasureDone(Line.id("erasure"), ids, "privacy", "reason"), Map.of());
    }

    /** Puts other words under a commitment, as somebody with the database could. */
    Story tamper(String was, String is) {
        contents.replaceAll((commitment, c) -> c.text().equals(was) ? Content.of(is) : c);
        return this;
    }

    // ---- what is true then

    ArticleRecord record() {
        return ArticleRecord.of(new ArticleHistory(acts, contents, secrets));
    }

    Sheet sheet() {
        return Sheet.of(record(), policy, findings, START.plusSeconds(60L * acts.size()));
    }

    SheetParagraph paragraph(String name) {
        return sheet().paragraph(Line.id(name)).orElseThrow();
    }

    /** {@code a signed, b stale text, -c unreviewed}: the minus marks a removed paragraph. */
    String states() {
        return sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .filter(SheetParagraph::signable)
                .map(this::told)
                .collect(Collectors.joining(", "));
    }

    private String told(SheetParagraph p) {
        String reason = p.reason() == null ? "" : " " + p.reason();
        return (p.removed() ? "-" : "") + names.get(p.lineage()) + " "
                + p.state().code() + reason;
    }

    /** The state of one paragraph with its reason. */
    String state(String name) {
        String told = told(paragraph(name));
        return told.substring(told.indexOf(' ') + 1);
    }

    Set<String> changers(String name) {
        return paragraph(name).changers().stream().map(names::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Null where they may approve. */
    String refusal(String person, String paragraph) {
        return sheet().refusal(
                        Line.id(person), paragraph(paragraph), person(person).roles());
    }

    /** Codes in order, with the paragraph's name where there is one. */
    List<String> blockers() {
        return sheet().blockers().stream()
                .map(b -> b.paragraph() == null ? b.code() : b.code() + " " + names.get(b.paragraph()))
                .toList();
    }

    String rule() {
        return sheet().manifest().disclosure().rule();
    }

    // ---- machinery

    private Story act(String who, Act act, Map<String, Document> documents) {
        Actor actor = who.equals("chief") && !people.containsKey("chief")
                ? person("chief", "chief", "en,ko").person("chief")
                : person(who);
        Map<String, Recorded.Subject> subjects = new HashMap<>();
        documents.forEach((name, document) -> subjects.put(name, new Recorded.Subject("sha", document)));
        acts.add(new Recorded(
                Line.id("event" + acts.size()),
                "article/x",
                acts.size(),
                null,
                START.plusSeconds(60L * acts.size()),
                actor,
                null,
                "test",
                act,
                subjects));
        return this;
    }

    private String label(char kind) {
        return "" + kind + labels.merge(kind, 1, Integer::sum);
    }

    private String head() {
        return record().head().map(ArticleVersion::label).orElse("s0");
    }

    private String sourceLabel() {
        return record().source().map(ArticleVersion::label).orElse("s0");
    }

    private List<Line> lines(String... lines) {
        return Arrays.stream(lines).map(Line::of).toList();
    }

    /** A paragraph that is there again was made by no split or merge this time. */
    private static Line again(Line line) {
        return new Line(line.name(), null, null, false, line.role(), line.text());
    }

    private Document.Entry sourceEntry(Line line) {
        String commitment = line.role().hasText() ? commit(line) : null;
        mint(line);
        return new Document.Entry(
                line.lineage(),
                ids(line.parents()),
                line.role(),
                null,
                commitment,
                null,
                List.of(),
                List.of(),
                line.ambiguous(),
                null,
                null,
                null);
    }

    private Document.Version version(
            String label, String basedOn, List<Line> lines, Map<UUID, Document.Baseline> baselines) {
        ArticleRecord before = record();
        List<Document.Entry> entries =
                lines.stream().map(line -> entry(line, before, baselines)).toList();
        return new Document.Version(label, basedOn, null, "test/1", entries);
    }

    private Document.Entry entry(Line line, ArticleRecord before, Map<UUID, Document.Baseline> baselines) {
        mint(line);
        boolean media = !line.role().hasText();
        List<UUID> links = media ? List.of() : links(line, before);
        String key = media
                ? null
                : Keys.key(secrets.get(line.lineage()), line.role(), before.sourceTexts(links), line.content());
        Document.Baseline baseline = baselines.getOrDefault(line.lineage(), baseline(line, before));
        return new Document.Entry(
                line.lineage(),
                ids(line.parents()),
                line.role(),
                key,
                media ? null : commit(line),
                null,
                links,
                List.of(),
                line.ambiguous(),
                media ? null : baseline,
                media ? null : change(line, baseline, before),
                null);
    }

    private List<UUID> links(Line line, ArticleRecord before) {
        if (line.sources() != null) {
            return before.inSourceOrder(ids(line.sources()));
        }
        Set<UUID> links = new LinkedHashSet<>(before.sourceLinks(line.lineage()));
        ids(line.parents()).forEach(parent -> links.addAll(before.sourceLinks(parent)));
        if (links.isEmpty()) {
            links.add(Line.id(line.name().toUpperCase(java.util.Locale.ROOT)));
        }
        return before.inSourceOrder(links);
    }

    private Document.Baseline baseline(Line line, ArticleRecord before) {
        Set<UUID> machine = new LinkedHashSet<>();
        String[] version = new String[1];
        before.paragraphs().stream()
                .filter(p -> p.lineage().equals(line.lineage())
                        || ids(line.parents()).contains(p.lineage()))
                .filter(p -> p.baseline() != null)
                .forEach(p -> {
                    machine.addAll(p.machine());
                    version[0] = p.machineVersion();
                });
        return version[0] == null ? null : new Document.Baseline(version[0], List.copyOf(machine));
    }

    private Document.Change change(Line line, Document.Baseline baseline, ArticleRecord before) {
        if (baseline == null) {
            return null;
        }
        String machine = before.version(baseline.version()).orElseThrow().entries().stream()
                .filter(e -> baseline.paragraphs().contains(e.lineage()))
                .map(e -> contents.get(e.commitment()).text())
                .collect(Collectors.joining(" "));
        String code = ChangeClass.of(machine, line.content().text(), "en").code();
        return new Document.Change(code, code, false);
    }

    private String commit(Line line) {
        String commitment = "commitment of " + line.name() + " " + line.text();
        contents.put(commitment, line.content());
        return commitment;
    }

    private void mint(Line line) {
        names.put(line.lineage(), line.name());
        secrets.putIfAbsent(line.lineage(), ("secret of " + line.name()).getBytes(StandardCharsets.UTF_8));
    }

    private List<UUID> ids(List<String> named) {
        return named == null ? List.of() : named.stream().map(Line::id).toList();
    }

    private List<Item> items(String... paragraphs) {
        Sheet sheet = sheet();
        List<UUID> wanted = paragraphs.length == 0
                ? sheet.rows().stream()
                        .flatMap(r -> r.paragraphs().stream())
                        .filter(SheetParagraph::signable)
                        .map(SheetParagraph::lineage)
                        .toList()
                : ids(List.of(paragraphs));
        return wanted.stream()
                .map(lineage ->
                        new Item(lineage, sheet.paragraph(lineage).orElseThrow().key()))
                .toList();
    }
}
