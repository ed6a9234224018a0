package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.TestAccounts;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.State;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done about verdicts and findings afterwards: withdrawn, cleared, waived, dismissed. */
@QuarkusTest
class VerdictsAfterwardsTest extends UnderReview {
    @Test
    void a_sign_off_is_withdrawn_by_its_author_in_part_or_whole() {
        SignOff signOff = reviews.signOff(sol, article, new NewSignOff(all(), "approve", null, null, true));

        assertThat(fault(() -> reviews.withdraw(dana, article, signOff.id(), null, "Not mine"))
                        .code())
                .isEqualTo("not-your-sign-off");
        reviews.withdraw(sol, article, signOff.id(), List.of(item(0)), "Misread");
        assertThat(List.of(state(0), state(1))).containsExactly(State.UNREVIEWED, State.SIGNED);
        reviews.withdraw(sol, article, signOff.id(), null, "Misread");
        assertThat(state(1)).isEqualTo(State.UNREVIEWED);
        assertThat(fault(() -> reviews.withdraw(sol, article, signOff.id(), null, "Again"))
                        .code())
                .isEqualTo("already-withdrawn");
    }

    @Test
    void a_veto_is_cleared_by_another_reviewer_once_the_text_changed() {
        SignOff veto = veto(sol, item(0));
        Account kim = TestAccounts.person("Kim", DeskRole.REVIEWER);

        assertThat(fault(() -> reviews.clear(kim, article, veto.id(), null, "Looks right"))
                        .code())
                .isEqualTo("text-unchanged");
        edit(dana, 0, "The ferry sails in June 2026.");
        assertThat(state(0)).isEqualTo(State.CHANGES_REQUESTED);
        assertThat(fault(() -> reviews.clear(dana, article, veto.id(), null, "Done"))
                        .code())
                .isEqualTo("own-work");
        reviews.clear(kim, article, veto.id(), null, "Says the year now");
        assertThat(state(0)).isEqualTo(State.UNREVIEWED);
        assertThat(fault(() -> reviews.clear(kim, article, veto.id(), null, "Again"))
                        .code())
                .isEqualTo("no-open-veto");
    }

    @Test
    void only_a_veto_is_cleared() {
        SignOff signOff = approve(sol, item(0));
        assertThat(fault(() -> reviews.clear(chief, article, signOff.id(), null, "Why"))
                        .code())
                .isEqualTo("not-a-veto");
    }

    @Test
    void a_chief_waives_with_a_reason() {
        assertThat(fault(() -> reviews.waive(sol, article, all(), "Late")).code())
                .isEqualTo("not-a-chief");
        assertThat(fault(() -> reviews.waive(chief, article, all(), " ")).code())
                .isEqualTo("reason-required");
        reviews.waive(chief, article, List.of(item(0)), "A caption of two words");
        assertThat(state(0)).isEqualTo(State.WAIVED);
    }

    @Test
    void the_breaking_profile_lets_an_editor_sign_and_says_so() {
        edit(dana, 0, "The ferry leaves in June.");
        assertThat(fault(() -> reviews.choose(editor, article, "breaking", "Storm"))
                        .code())
                .isEqualTo("not-a-reviewer");
        reviews.choose(sol, article, "breaking", "Storm warning");

        assertThat(approve(dana, item(0)).act().own()).isTrue();
        assertThat(state(0)).isEqualTo(State.SIGNED);
        assertThat(review().sheet().secondLook()).isNotNull();
    }

    @Test
    void a_finding_that_blocks_is_dismissed_with_a_reason() {
        edit(dana, 1, "The fare is 2,600 won.");
        approve(sol, item(0), item(1));
        RowFinding finding = review().findings().stream()
                .filter(found -> found.finding().code().code().equals("number-differs"))
                .findFirst()
                .orElseThrow();
        assertThat(review().sheet().blockers()).extracting(b -> b.code()).containsExactly("finding-open");

        assertThat(fault(() -> reviews.dismiss(sol, article, "f00", finding.paragraph(), "No"))
                        .code())
                .isEqualTo("finding-not-found");
        reviews.dismiss(sol, article, finding.finding().digest(), finding.paragraph(), "The fare rose");

        assertThat(review().sheet().blockers()).isEmpty();
        assertThat(review().findings()).noneMatch(RowFinding::open);
    }
}
