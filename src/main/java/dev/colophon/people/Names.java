package dev.colophon.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names, which are kept as disclosures and known here by their commitments. */
@ApplicationScoped
class Names {
    private final LedgerService ledger;

    Names(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** The commitment of a new name. */
    String commit(String name) {
        return ledger.disclose("name", name);
    }

    /** The commitment of a name that may have stayed as it was. */
    String commit(String name, @Nullable String commitment) {
        return commitment != null && name.equals(open(commitment)) ? commitment : commit(name);
    }

    /** The name, or null when it was erased. */
    @Nullable
    String open(String commitment) {
        return ledger.opened(commitment).map(JsonNode::textValue).orElse(null);
    }

    /** Names by commitment; erased ones are left out. */
    Map<String, String> open(Collection<String> commitments) {
        return ledger.opened(commitments).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, opened -> opened.getValue().textValue()));
    }
}
