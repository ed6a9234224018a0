package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.diff.ChangeClass;
import dev.colophon.text.Content;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes versions as the service would: inherits links and baselines, computes keys, commits to texts. */
final class Scribe {
    final Map<String, Content> contents = new HashMap<>();
    final Map<UUID, byte[]> secrets = new HashMap<>();
    final Map<UUID, String> names = new HashMap<>();

    Document.Version source(String label, List<Line> lines) {
        return new Document.Version(
                label,
                null,
                null,
                "test/1",
                lines.stream().map(this::sourceEntry).toList());
    }

    Document.Version target(
            String label,
            String basedOn,
            List<Line> lines,
            ArticleRecord before,
            Map<UUID, Document.Baseline> baselines) {
        List<Document.Entry> entries =
                lines.stream().map(line -> entry(line, before, baselines)).toList();
        return new Document.Version(label, basedOn, null, "test/1", entries);
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
            links.add(Line.id(line.name().toUpperCase(Locale.ROOT)));
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

    static List<UUID> ids(List<String> named) {
        return named == null ? List.of() : named.stream().map(Line::id).toList();
    }
}
