package dev.colophon.api.review;

import dev.colophon.act.Document.Item;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an act on paragraphs: a waiver, a withdrawal, a clearance.
 *
 * @param items of a withdrawal or clearance they may be left out, which means all
 */
public record ItemsBody(
        @Nullable List<@Nullable ItemBody> items, @Nullable String reason) {
    /** The body, read. */
    record Reading(@Nullable List<Item> items, String reason) {}

    Reading read() {
        Problems problems = new Problems();
        List<Item> wanted = ItemBody.readOptional(items, problems);
        String why = problems.required(reason, "/reason", Reasons.LENGTH);
        problems.check();
        return new Reading(wanted, why);
    }
}
