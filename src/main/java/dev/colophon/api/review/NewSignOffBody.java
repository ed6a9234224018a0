package dev.colophon.api.review;

import dev.colophon.act.Document.Item;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.people.Site;
import dev.colophon.review.NewSignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as JSON.
 *
 * @param shown the caller's statement that a person saw these texts; left out it is none
 * @param passkey what the person's authenticator answered to the statement
 */
public record NewSignOffBody(
        @Nullable List<@Nullable ItemBody> items,
        @Nullable String verdict,
        @Nullable String comment,
        @Nullable String basis,
        @Nullable Boolean shown,
        @Nullable PasskeyBody passkey) {
    NewSignOff read(Site site) {
        Problems problems = new Problems();
        List<Item> wanted = ItemBody.read(items, problems);
        NewSignOff signOff = new NewSignOff(
                wanted,
                problems.required(verdict, "/verdict", ParagraphReader.SHORT),
                problems.text(comment, "/comment", Reasons.LENGTH),
                problems.text(basis, "/basis", ParagraphReader.SHORT),
                shown != null && shown,
                passkey == null ? null : passkey.read(problems, site));
        problems.check();
        return signOff;
    }
}
