package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.RandomText;
import dev.colophon.text.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphAlignerTest {
    private static final String FERRY = "The last ferry left the harbour at nine on Monday evening.";
    private static final String MAYOR = "Mayor Seo Jin-woo told the council that the pier would close.";
    private static final String COST = "Repairs cost 31.2 billion won, twice what the city had planned.";
    private static final String FISH = "Fishermen sold mackerel from their boats along the breakwater.";

    @Test
    void aChangedParagraphStaysLinked() {
        assertLinks(List.of(FERRY, MAYOR), List.of(FERRY, MAYOR.replace("close", "open")), "0=0 1=1");
    }

    @Test
    void aSplitParagraphLinksToBothParts() {
        assertLinks(List.of(FERRY + " " + MAYOR, COST), List.of(FERRY, MAYOR, COST), "0=0,1 1=2");
    }

    @Test
    void mergedParagraphsLinkToOne() {
        assertLinks(List.of(FERRY, MAYOR, COST), List.of(FERRY + " " + MAYOR, COST), "0,1=0 2=1");
    }

    @Test
    void aMovedParagraphSaysSo() {
        assertLinks(List.of(FERRY, MAYOR, COST, FISH), List.of(FISH, FERRY, MAYOR, COST), "3=0~ 0=1 1=2 2=3");
    }

    @Test
    void whatCameAndWentStandsWhereItWas() {
        assertLinks(List.of(FERRY, MAYOR, COST), List.of(FERRY, COST, FISH), "0=0 1= 2=1 =2");
    }

    @Test
    void twinsOfWhichOneWentAreAmbiguous() {
        Alignment alignment = ParagraphAligner.alignTexts(List.of(FERRY, COST, COST), List.of(FERRY, COST), "en");
        assertThat(alignment.ofTo(1).ambiguous()).isTrue();
        assertThat(alignment.ofTo(0).ambiguous()).isFalse();
    }

    @Test
    void theOnlyHeadlineIsTheHeadlineEvenIfNothingOfItIsLeft() {
        List<Paragraph> from = List.of(Paragraph.of(Role.HEADLINE, "Ferry halts"), Paragraph.of(Role.BODY, FERRY));
        List<Paragraph> to = List.of(Paragraph.of(Role.HEADLINE, "No boat tonight"), Paragraph.of(Role.BODY, FERRY));
        assertThat(script(ParagraphAligner.align(from, to, "en"))).isEqualTo("0=0 1=1");
    }

    @Test
    void picturesCorrespondToPicturesOnly() {
        Paragraph picture = Paragraph.of(Role.MEDIA, "");
        Paragraph body = Paragraph.of(Role.BODY, FERRY);
        Alignment alignment = ParagraphAligner.align(List.of(picture, body), List.of(body, picture), "en");
        assertThat(alignment.ofFrom(0).to()).containsExactly(1);
    }

    @Test
    void everyParagraphIsInExactlyOneLink() {
        for (long seed = 0; seed < 300; seed++) {
            RandomText random = new RandomText(seed);
            List<String> from = random.paragraphs(8);
            List<String> to = seed % 4 == 0 ? random.paragraphs(8) : random.edited(from);
            Alignment alignment = ParagraphAligner.alignTexts(from, to, "en");
            assertThat(alignment.links().stream()
                            .flatMap(link -> link.from().stream())
                            .sorted())
                    .as("from, seed %d", seed)
                    .containsExactlyElementsOf(positions(from.size()));
            assertThat(alignment.links().stream()
                            .flatMap(link -> link.to().stream())
                            .sorted())
                    .as("to, seed %d", seed)
                    .containsExactlyElementsOf(positions(to.size()));
        }
    }

    @Test
    void aTextAgainstItselfIsLinkedStraight() {
        for (long seed = 0; seed < 200; seed++) {
            List<String> paragraphs = new RandomText(seed).paragraphs(10);
            List<Link> links =
                    ParagraphAligner.alignTexts(paragraphs, paragraphs, "en").links();
            assertThat(links).as("seed %d", seed).allMatch(link -> link.from().equals(link.to()) && !link.moved());
        }
    }

    @Test
    void versionsTooLongToBeComparedAtOnceAreAlignedHalfByHalfAndSaidToBe() {
        List<String> from = IntStream.range(0, 1_100)
                .mapToObj(i -> "Item " + i + " was read to the council.")
                .toList();
        List<String> to =
                from.stream().map(text -> text.replace("read", "told")).toList();
        Alignment alignment = ParagraphAligner.alignTexts(from, to, "en");
        assertThat(alignment.coarse()).isTrue();
        assertThat(alignment.links())
                .allMatch(link -> link.from().equals(link.to()))
                .hasSize(1_100);
        assertThat(ParagraphAligner.alignTexts(from.subList(0, 20), to.subList(0, 20), "en")
                        .coarse())
                .isFalse();
    }

    private static List<Integer> positions(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static void assertLinks(List<String> from, List<String> to, String script) {
        assertThat(script(ParagraphAligner.alignTexts(from, to, "en"))).isEqualTo(script);
    }

    /** {@code 0,1=0} for a merge, {@code 1=} for removed, {@code =2} for added, with {@code ~} where it moved. */
    static String script(Alignment alignment) {
        return alignment.links().stream()
                .map(link -> list(link.from()) + "=" + list(link.to()) + (link.moved() ? "~" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String list(List<Integer> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
