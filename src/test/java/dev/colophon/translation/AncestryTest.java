package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AncestryTest {
    private static final String FERRY = "The night ferry to the island will sail from the first of June every evening.";
    private static final String FARE = "The fare is set at 2,500 won one way, and children ride free of charge.";
    private static final String MAYOR = "The mayor of Haeran said that nights had been too long for the islanders.";

    private final AtomicInteger minted = new AtomicInteger();
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<UUID, List<UUID>> links = new HashMap<>();

    @Test
    void the_first_machine_version_mints_lineages_and_links_them_with_the_source_in_order() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘", "셋");
        List<Descent> machine = machine("m1", null, source).of(text(FERRY, FARE, MAYOR));
        assertThat(machine).extracting(Descent::source).containsExactly(ids(source, 0), ids(source, 1), ids(source, 2));
        assertThat(machine.get(1).baseline())
                .isEqualTo(new Document.Baseline("m1", List.of(machine.get(1).lineage())));
    }

    @Test
    void an_edit_keeps_lineage_source_and_baseline_and_says_how_it_differs() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘", "셋");
        Earlier machine = translated(source, FERRY, FARE, MAYOR);
        List<Descent> edited = edit(machine, source).of(text(FERRY, FARE.replace("2,500", "2,600"), MAYOR));
        assertThat(edited).extracting(Descent::lineage).isEqualTo(lineages(machine));
        assertThat(edited.get(1).source()).isEqualTo(ids(source, 1));
        assertThat(edited.get(1).baseline()).isEqualTo(new Document.Baseline("m1", ids(machine, 1)));
        assertThat(edited)
                .extracting(Descent::change)
                .containsExactly(change("unchanged"), change("edited"), change("unchanged"));
    }

    @Test
    void a_moved_paragraph_says_so_and_its_neighbours_do_not() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘", "셋");
        Earlier machine = translated(source, FERRY, FARE, MAYOR);
        List<Descent> edited = edit(machine, source).of(text(MAYOR, FERRY, FARE));
        assertThat(edited.get(0).change()).isEqualTo(new Document.Change("unchanged", "unchanged", true));
        assertThat(edited.get(1).change()).isEqualTo(change("unchanged"));
        assertThat(edited)
                .extracting(Descent::lineage)
                .containsExactly(
                        lineages(machine).get(2),
                        lineages(machine).get(0),
                        lineages(machine).get(1));
    }

    @Test
    void both_parts_of_a_split_take_the_parents_source_and_baseline() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘");
        Earlier machine = translated(source, FERRY, FARE + " " + MAYOR);
        List<Descent> edited = edit(machine, source).of(text(FERRY, FARE, MAYOR));
        assertThat(edited.get(1).source()).isEqualTo(ids(source, 1));
        assertThat(edited.get(2).source()).isEqualTo(ids(source, 1));
        assertThat(edited.get(1).change()).isEqualTo(new Document.Change("split", "unchanged", false));
        assertThat(List.of(edited.get(1), edited.get(2)))
                .filteredOn(d -> !d.parents().isEmpty())
                .hasSize(1);
    }

    @Test
    void a_merge_takes_the_union_in_source_order() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘", "셋");
        Earlier machine = translated(source, FERRY, FARE, MAYOR);
        List<Descent> edited = edit(machine, source).of(text(FERRY, FARE + " " + MAYOR));
        assertThat(edited.get(1).source())
                .containsExactly(lineages(source).get(1), lineages(source).get(2));
        assertThat(edited.get(1).baseline()).isEqualTo(new Document.Baseline("m1", ids(machine, 1, 2)));
        assertThat(edited.get(1).change()).isEqualTo(new Document.Change("merged", "unchanged", false));
    }

    @Test
    void what_an_editor_adds_where_the_machine_left_a_gap_is_linked_with_the_source_it_left_out() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘", "셋");
        Earlier machine = version(ArticleVersion.Kind.MACHINE, "m1", "s1", FERRY, MAYOR);
        link(machine, 0, source, 0);
        link(machine, 1, source, 2);
        List<Descent> edited = edit(machine, source).of(text(FERRY, FARE, MAYOR));
        assertThat(edited.get(1).source()).isEqualTo(ids(source, 1));
        assertThat(edited.get(1).baseline()).isNull();
        assertThat(edited.get(1).change()).isNull();
    }

    @Test
    void a_paragraph_that_names_its_lineage_is_linked_with_that() {
        Earlier source = version(ArticleVersion.Kind.SOURCE, "s1", null, "하나", "둘");
        Earlier machine = translated(source, FERRY, FARE);
        NewParagraph named = new NewParagraph(
                Paragraph.of(Role.BODY, "Words of quite another kind."),
                lineages(machine).get(1),
                null,
                null);
        List<Descent> edited = edit(machine, source).of(List.of(text(FERRY).get(0), named));
        assertThat(edited.get(1).lineage()).isEqualTo(lineages(machine).get(1));
        assertThat(edited.get(1).change()).isEqualTo(change("rewritten"));
    }

    private static Document.Change change(String text) {
        return new Document.Change(text, text, false);
    }

    private Ancestry machine(String label, Earlier head, Earlier source) {
        return new Ancestry(label, true, head, null, source, links, Map.of(), "ko", "en", this::mint);
    }

    private Ancestry edit(Earlier head, Earlier source) {
        return new Ancestry("e1", false, head, null, source, links, Map.of("m1", head), "ko", "en", this::mint);
    }

    private Earlier translated(Earlier source, String... texts) {
        Earlier machine = version(ArticleVersion.Kind.MACHINE, "m1", "s1", texts);
        for (int n = 0; n < texts.length; n++) {
            link(machine, n, source, n);
        }
        return machine;
    }

    private void link(Earlier machine, int target, Earlier source, int original) {
        links.put(lineages(machine).get(target), List.of(lineages(source).get(original)));
    }

    private Earlier version(ArticleVersion.Kind kind, String label, String basedOn, String... texts) {
        List<Document.Entry> entries = new ArrayList<>();
        for (String text : texts) {
            UUID lineage = mint();
            contents.put(text, Content.of(text));
            Document.Baseline baseline =
                    kind == ArticleVersion.Kind.MACHINE ? new Document.Baseline(label, List.of(lineage)) : null;
            entries.add(new Document.Entry(
                    lineage, List.of(), Role.BODY, null, text, null, List.of(), List.of(), false, baseline, null,
                    null));
        }
        Document.Version document = new Document.Version(label, basedOn, null, "test/1", entries);
        return new Earlier(new ArticleVersion(kind, null, document), contents);
    }

    private static List<NewParagraph> text(String... texts) {
        return Arrays.stream(texts)
                .map(text -> NewParagraph.of(Paragraph.of(Role.BODY, text)))
                .toList();
    }

    private static List<UUID> lineages(Earlier version) {
        return version.entries().stream().map(Document.Entry::lineage).toList();
    }

    private static List<UUID> ids(Earlier version, int... positions) {
        return Arrays.stream(positions).mapToObj(lineages(version)::get).toList();
    }

    private UUID mint() {
        return new UUID(1, minted.incrementAndGet());
    }
}
