package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String FERRY = "The last ferry left the harbour at nine on Monday evening.";
    private static final String MAYOR = "Mayor Seo told the council that the pier would close.";

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

    private static Comparison compare(List<String> from, List<String> to) {
        return Comparison.of(bodies(from), bodies(to), "en", Tokenizer.UNICODE);
    }

    private static List<Paragraph> bodies(List<String> texts) {
        return texts.stream().map(text -> Paragraph.of(Role.BODY, text)).toList();
    }
}
