package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The versions of a history: sources, machine and edited texts, alignments. */
abstract class Drafts<S extends Drafts<S>> extends Telling {
    private List<Line> text = List.of();

    abstract S self();

    S act(String who, Act act, Map<String, Document> documents) {
        write(who, act, documents);
        return self();
    }

    S source(String... lines) {
        List<Line> next = Line.lines(lines);
        Document.Version version = scribe.source(label('s'), next);
        return act("desk", new Act.SourceReceived(version.label(), null), Map.of("version", version));
    }

    S machine(String... lines) {
        return machine("engine", "generative", null, lines);
    }

    S neuralMachine(String... lines) {
        return machine("engine", "neural", null, lines);
    }

    /** Typed in by a person. */
    S typedMachine(String person, String... lines) {
        return machine(person, "generative", null, lines);
    }

    /** Of these paragraphs only. */
    S partialMachine(String... lines) {
        List<UUID> scope = Line.lines(lines).stream().map(Line::lineage).toList();
        return machine("engine", "generative", scope, lines);
    }

    private S machine(String who, String kind, List<UUID> scope, String... lines) {
        String label = label('m');
        List<Line> next = Line.lines(lines);
        Document.Version version = scribe.target(label, sourceLabel(), next, record(), Map.of());
        text = edited() || scope != null ? text : next;
        Act.Engine engine = new Act.Engine("provider", "model", null, kind, null, Map.of(), null);
        boolean typed = !who.equals("engine");
        return act(
                who,
                new Act.MachineReceived(label, sourceLabel(), scope, engine, null, typed),
                Map.of("version", version));
    }

    /** The same text with these paragraphs changed; {@code -a} takes one out. */
    S edit(String person, String... changes) {
        Map<String, Line> next = new LinkedHashMap<>();
        text.forEach(line -> next.put(line.name(), line.again()));
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
    S text(String person, String... lines) {
        return save(person, head(), Line.lines(lines), Map.of());
    }

    /** The same paragraphs in another order. */
    S reorder(String person, List<String> order) {
        List<Line> next = order.stream()
                .flatMap(name -> text.stream().filter(line -> line.name().equals(name)))
                .map(Line::again)
                .toList();
        return save(person, head(), next, Map.of());
    }

    /** Takes paragraphs over from a machine version as it had them. */
    S adopt(String person, String machine, String... paragraphs) {
        Document.Version from = record().version(machine).orElseThrow().document();
        Map<UUID, Document.Baseline> baselines = new HashMap<>();
        Map<String, Line> next = new LinkedHashMap<>();
        text.forEach(line -> next.put(line.name(), line.again()));
        for (String name : paragraphs) {
            Document.Entry entry = from.paragraphs().stream()
                    .filter(e -> e.lineage().equals(Line.id(name)))
                    .findFirst()
                    .orElseThrow();
            baselines.put(entry.lineage(), new Document.Baseline(machine, List.of(entry.lineage())));
            String words = scribe.contents.get(entry.commitment()).text();
            next.put(name, new Line(name, null, null, false, entry.role(), words));
        }
        return save(person, head(), List.copyOf(next.values()), baselines);
    }

    /** The same text, of which these paragraphs are said to come from a machine version that has other words. */
    S claimFrom(String person, String machine, String... paragraphs) {
        Map<UUID, Document.Baseline> baselines = new HashMap<>();
        for (String name : paragraphs) {
            baselines.put(Line.id(name), new Document.Baseline(machine, List.of(Line.id(name))));
        }
        List<Line> same = text.stream().map(Line::again).toList();
        return save(person, head(), same, baselines);
    }

    private S save(String person, String basedOn, List<Line> next, Map<UUID, Document.Baseline> baselines) {
        String label = label('e');
        Document.Version version = scribe.target(label, basedOn, next, record(), baselines);
        text = next;
        return act(person, new Act.EditSaved(label, basedOn, null), Map.of("version", version));
    }

    S align(String person, String line) {
        Line link = Line.of(line + ": ");
        Document.Alignment alignment =
                new Document.Alignment(List.of(new Document.Link(link.lineage(), Scribe.ids(link.sources()))));
        return act(person, new Act.AlignmentSet("reason"), Map.of("alignment", alignment));
    }
}
