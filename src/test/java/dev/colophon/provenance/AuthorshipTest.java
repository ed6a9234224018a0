package dev.colophon.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.text.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuthorshipTest {
    private static final String FERRY = "The last ferry left the harbour at nine.";
    private static final String MAYOR = "Mayor Seo told the council that the pier would close.";

    @Test
    void untouchedWordsAreTheMachines() {
        assertThat(authors(List.of(FERRY), List.of(FERRY.replace("nine", "ten"))))
                .containsExactly("0:The last ferry left the harbour at |1:ten|0:.");
    }

    @Test
    void wordsThatMoveKeepTheirAuthor() {
        assertThat(authors(List.of(FERRY, MAYOR), List.of(MAYOR, FERRY))).containsExactly("0:" + MAYOR, "0:" + FERRY);
    }

    @Test
    void wordsThatComeBackGetTheirFirstAuthorBack() {
        assertThat(authors(List.of(FERRY, MAYOR), List.of(FERRY), List.of(FERRY, MAYOR)))
                .containsExactly("0:" + FERRY, "0:" + MAYOR);
        assertThat(authors(List.of(FERRY), List.of(FERRY.replace("ferry", "boat")), List.of(FERRY)))
                .containsExactly("0:" + FERRY);
    }

    @Test
    void theMachinesTextIsKnownHoweverManyCameSinceItWasRestored() {
        List<List<String>> versions = new ArrayList<>();
        versions.add(List.of(FERRY));
        versions.add(List.of(FERRY.replace("ferry", "boat")));
        versions.add(List.of(FERRY));
        for (String hour : List.of("nine", "ten", "noon", "one", "two", "six")) {
            versions.add(List.of(FERRY.replace("ferry", "tram").replace("nine", hour)));
        }
        versions.add(List.of(FERRY.replace("nine", "six")));
        assertThat(authors(versions)).containsExactly("0:The last ferry left the harbour at |8:six|0:.");
    }

    @Test
    void smallWordsThatStayedKeepTheirAuthorThoughTheDiffSweepsThemAway() {
        String machine = "They walked to the colours of the boats in silence.";
        String edited = "They walked to the smell of the nets in silence.";
        assertThat(WordDiff.diff(machine, edited, "en").runs())
                .extracting(Run::text)
                .contains("colours of the boats", "smell of the nets");
        assertThat(authors(List.of(machine), List.of(edited)))
                .containsExactly("0:They walked to the |1:smell |0:of the |1:nets |0:in silence.");
    }

    @Test
    void everyCharacterHasOneAuthor() {
        for (long seed = 0; seed < 200; seed++) {
            RandomText random = new RandomText(seed);
            List<List<String>> versions = new ArrayList<>(List.of(random.paragraphs(6)));
            for (int v = 0; v < 4; v++) {
                versions.add(random.edited(versions.get(v)));
            }
            List<String> last = versions.get(4);
            Authorship authorship = Authorship.of(written(versions), "en");
            for (int p = 0; p < last.size(); p++) {
                int at = 0;
                for (Authorship.Stretch stretch : authorship.paragraphs().get(p)) {
                    assertThat(stretch.start()).as("seed %d", seed).isEqualTo(at);
                    at = stretch.end();
                }
                assertThat(at).isEqualTo(last.get(p).length());
            }
        }
    }

    @Test
    void sharesAreCountedInWords() {
        Authorship authorship =
                Authorship.of(written(List.of(List.of("one two three"), List.of("one two three, four"))), "en");
        assertThat(authorship.words().values()).containsExactly(3, 1);
    }

    @SafeVarargs
    private static List<String> authors(List<String>... versions) {
        return authors(List.of(versions));
    }

    private static List<String> authors(List<List<String>> versions) {
        return Authorship.of(written(versions), "en").paragraphs().stream()
                .map(runs -> runs.stream()
                        .map(stretch -> stretch.version() + ":" + stretch.text())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static List<Written> written(List<List<String>> versions) {
        List<Written> written = new ArrayList<>();
        for (List<String> paragraphs : versions) {
            int v = written.size();
            written.add(new Written(v == 0 ? Origin.machine("m1") : Origin.person("e" + v, "p" + v), paragraphs));
        }
        return written;
    }
}
