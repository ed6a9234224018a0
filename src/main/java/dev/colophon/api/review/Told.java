package dev.colophon.api.review;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.PersonService;
import dev.colophon.rules.SignOff;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names and notes that the record knows only by reference; what was erased is not there. */
record Told(Map<UUID, String> names, Map<String, JsonNode> notes) {
    /** What sign-offs tell. */
    static Told of(Collection<SignOff> signOffs, PersonService people, LedgerService ledger) {
        return new Told(
                people.names(signOffs.stream().map(SignOff::person).distinct().toList()),
                ledger.opened(signOffs.stream()
                        .map(signOff -> signOff.act().comment())
                        .filter(Objects::nonNull)
                        .toList()));
    }

    @Nullable
    String name(UUID person) {
        return names.get(person);
    }

    @Nullable
    String note(@Nullable String commitment) {
        JsonNode note = commitment == null ? null : notes.get(commitment);
        return note == null ? null : note.textValue();
    }
}
