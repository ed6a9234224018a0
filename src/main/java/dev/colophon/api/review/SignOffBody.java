package dev.colophon.api.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.rules.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off as JSON.
 *
 * @param personName null once the name was erased
 * @param comment null without one
 * @param items what it speaks of, those withdrawn left out; left out where a paragraph tells its sign-offs
 * @param attested whether the person's own authenticator signed it
 * @param rule of a carried approval the rule that carries it
 */
@JsonInclude(Include.NON_NULL)
public record SignOffBody(
        UUID id,
        UUID person,
        @Nullable String personName,
        String verdict,
        String basis,
        Instant at,
        String version,
        boolean bulk,
        boolean own,
        boolean attested,
        @Nullable String comment,
        @Nullable List<ItemBody> items,
        @Nullable String rule) {
    /** With the paragraphs it speaks of. */
    static SignOffBody of(SignOff signOff, Told told) {
        List<ItemBody> items = signOff.standing().stream().map(ItemBody::of).toList();
        return of(signOff, told, items, null);
    }

    /** On one of its paragraphs. */
    static SignOffBody onParagraph(SignOff signOff, Told told, @Nullable String rule) {
        return of(signOff, told, null, rule);
    }

    private static SignOffBody of(SignOff signOff, Told told, @Nullable List<ItemBody> items, @Nullable String rule) {
        return new SignOffBody(
                signOff.id(),
                signOff.person(),
                told.name(signOff.person()),
                signOff.act().verdict(),
                signOff.act().basis(),
                signOff.at(),
                signOff.act().version(),
                signOff.act().bulk(),
                signOff.act().own(),
                signOff.attested(),
                told.note(signOff.act().comment()),
                items,
                rule);
    }
}
