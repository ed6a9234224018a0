package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String FERRY = "The last ferry left the harbour at nine on Monday evening.";
    private static final String MAYOR = "Mayor Seo told the council that the pier would close.";
    private static final String FISH = "The price of mackerel doubled at every market on the coast.";

    @Test
    void aSplitIsAStructureAndItsTextHasAClassOfItsOwn() {
        Comparison comparison = compare(List.of(FERRY + " " + MAYOR), List.of(FERRY, MAYOR.replace("close", "open")));
        Comparison.Linked split = comparison.links().get(0);
        assertThat(split.change()).isEqualTo("split");
        assertThat(split.text()).isEqualTo(ChangeClass.EDITED);
        assertThat(split.diff().to()).isEqualTo(FERRY + "\n\n" + MAYOR.replace("close", "open"));
    }

    @Test
    void withoutAStructureTheChangeIsTheClassOfTheText() {
        assertThat(compare(List.of(FERRY), List.of(FERRY)).links().get(0).change())
                .isEqualTo("unchanged");
        assertThat(compare(List.of(FERRY), List.of(FERRY.replace("nine", "ten")))
                        .links()
                        .get(0)
                        .change())
                .isEqualTo("edited");
    }

    @Test
    void theEffortOfOneParagraphIsItsEffortHoweverLittleIsLeft() {
        Comparison comparison = compare(List.of("one two three"), List.of("four five six"));
        assertThat(comparison.effort()).isEqualTo(EditEffort.of("one two three", "four five six"));
        assertThat(comparison.effort().substitutions()).isEqualTo(3);
    }

    @Test
    void aSentenceThatStandsElsewhereHasMovedReworkedOrNot() {
        String rain = "It rained all day, and the fishermen of the northern villages stayed at home.";
        Comparison comparison = compare(
                List.of(FERRY + " " + MAYOR, rain + " " + FISH),
                List.of(FERRY, rain + " " + FISH + " " + reworked(MAYOR)));

        Move move = comparison.moves().get(0);
        assertThat(comparison.moves()).hasSize(1);
        int rest = rain.length() + FISH.length() + 2;
        assertThat(move.from()).isEqualTo(new Move.Place(0, FERRY.length() + 1, FERRY.length() + 1 + MAYOR.length()));
        assertThat(move.to())
                .isEqualTo(new Move.Place(1, rest, rest + reworked(MAYOR).length()));
        assertThat(move.similarity()).isBetween(.7, .99);
    }

    @Test
    void aSentenceMovesInsideItsParagraph() {
        String rain = "It had rained all day on the quiet island.";
        Comparison comparison =
                compare(List.of(rain + " " + FERRY + " " + MAYOR), List.of(FERRY + " " + MAYOR + " " + rain));

        assertThat(comparison.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(new Move.Place(0, 0, rain.length()));
            assertThat(move.to().start()).isEqualTo(FERRY.length() + MAYOR.length() + 2);
        });
    }

    @Test
    void whatIsShortOrStaysHasNotMoved() {
        assertThat(compare(List.of("It rained. " + FERRY), List.of(FERRY + " It rained."))
                        .moves())
                .isEmpty();
        assertThat(compare(List.of(FERRY), List.of(FERRY.replace("nine", "ten")))
                        .moves())
                .isEmpty();
    }

    private static String reworked(String sentence) {
        return sentence.replace("close", "open");
    }

    private static Comparison compare(List<String> from, List<String> to) {
        return Comparison.of(bodies(from), bodies(to), "en", Tokenizer.UNICODE);
    }

    private static List<Paragraph> bodies(List<String> texts) {
        return texts.stream().map(text -> Paragraph.of(Role.BODY, text)).toList();
    }
}
