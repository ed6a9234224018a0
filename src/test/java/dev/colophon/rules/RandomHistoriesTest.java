package dev.colophon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever people do, in some hundred histories made by chance. */
class RandomHistoriesTest {
    private static final int HISTORIES = 150;
    private static final List<String> PEOPLE = List.of("dana", "sol", "kim");
    private static final List<String> PARAGRAPHS = List.of("a", "b", "c");
    private static final List<String> TEXTS = List.of("One.", "One  more.", "One more.", "*One* more.", "Two.");

    private final Random random = new Random(20261124);

    private Story history() {
        Story story = Story.article().source("A: 하나.", "B: 둘.", "C: 셋.").machine("a: One.", "b: One.", "c: One.");
        for (int n = random.nextInt(12); n > 0; n--) {
            step(story);
        }
        return story;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void step(Story story) {
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> story.edit(any(PEOPLE), any(PARAGRAPHS) + ": " + any(TEXTS));
            case 3, 4 -> story.approve(any(PEOPLE), any(PARAGRAPHS));
            case 5 -> story.source("A: " + any(List.of("하나.", "하나!")), "B: 둘.", "C: 셋.");
            default -> story.veto(any(PEOPLE), any(PARAGRAPHS));
        }
    }

    @Test
    void nothing_is_signed_without_somebody_else_for_every_changer() {
        for (int i = 0; i < HISTORIES; i++) {
            for (SheetParagraph paragraph : history().sheet().paragraphs()) {
                if (paragraph.signed()) {
                    assertThat(paragraph.approvals()).isNotEmpty();
                    assertThat(paragraph.changers())
                            .allMatch(changer -> paragraph.approvals().stream()
                                    .anyMatch(approval -> !approval.person().equals(changer)));
                }
            }
        }
    }

    @Test
    void a_sole_changers_approval_moves_no_state() {
        for (int i = 0; i < HISTORIES; i++) {
            Story story = history();
            for (String name : PARAGRAPHS) {
                Set<String> changers = story.changers(name);
                if (changers.size() == 1 && !story.state(name).equals("changes-requested")) {
                    String before = story.states();
                    assertThat(story.approve(changers.iterator().next(), name).states())
                            .isEqualTo(before);
                }
            }
        }
    }

    @Test
    void an_act_on_one_paragraph_moves_no_other() {
        for (int i = 0; i < HISTORIES; i++) {
            Story story = history();
            String before = story.state("b") + story.paragraph("b").key();
            story.edit(any(PEOPLE), "a: " + any(TEXTS))
                    .approve(any(PEOPLE), "a")
                    .veto(any(PEOPLE), "c");
            assertThat(story.state("b") + story.paragraph("b").key()).isEqualTo(before);
        }
    }

    @Test
    void moving_paragraphs_about_moves_no_state() {
        for (int i = 0; i < HISTORIES; i++) {
            Story story = history();
            List<String> before = PARAGRAPHS.stream().map(story::state).toList();
            List<String> order = new ArrayList<>(PARAGRAPHS);
            Collections.shuffle(order, random);
            story.reorder(any(PEOPLE), order);
            assertThat(PARAGRAPHS.stream().map(story::state).toList()).isEqualTo(before);
        }
    }

    @Test
    void the_newest_text_signed_by_two_others_is_always_enough_without_a_veto() {
        for (int i = 0; i < HISTORIES; i++) {
            Story story = history();
            PEOPLE.forEach(story::approve);
            assertThat(story.sheet().progress().signed()).isEqualTo(3);
        }
    }
}
