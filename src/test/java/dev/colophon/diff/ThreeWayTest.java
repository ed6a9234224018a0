package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final String BASE = "The ferry sails at six and comes back at noon.";

    @Test
    void edits_that_do_not_meet_are_both_there() {
        assertThat(merge(
                        "The night ferry sails at six and comes back at noon.",
                        "The ferry sails at six and comes back at one."))
                .hasValue("The night ferry sails at six and comes back at one.");
    }

    @Test
    void edits_of_the_same_words_are_for_people() {
        assertThat(merge("The ferry sails at seven and comes back at noon.", BASE.replace("six", "five")))
                .isEmpty();
    }

    @Test
    void words_put_into_the_same_place_are_for_people() {
        assertThat(merge(BASE + " Mine.", BASE + " Theirs.")).isEmpty();
    }

    @Test
    void the_same_edit_made_twice_is_one() {
        String both = BASE.replace("noon", "one");
        assertThat(merge(both, both)).hasValue(both);
    }

    @Test
    void who_changed_nothing_gets_what_the_other_wrote() {
        assertThat(merge(BASE, "Quite another text.")).hasValue("Quite another text.");
    }

    private static java.util.Optional<String> merge(String mine, String theirs) {
        return ThreeWay.merge(BASE, mine, theirs, "en");
    }
}
