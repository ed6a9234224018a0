package dev.colophon.web.settings;

import dev.colophon.people.Client;
import dev.colophon.people.Desk;
import dev.colophon.people.Person;
import dev.colophon.people.PolicyVersion;
import dev.colophon.people.Publication;
import dev.colophon.people.Token;
import dev.colophon.web.FaultView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the settings pages show. */
final class SettingsView {
    private SettingsView() {}

    /** Publications, desks, and who may be named responsible. */
    record Desks(
            List<Publication> publications,
            List<Desk> desks,
            List<Person> editors,
            SubmittedForm form,
            @Nullable FaultView fault) {}

    /** People; {@code invitation} is shown once. */
    record People(
            List<Person> people,
            List<String> desks,
            SubmittedForm form,
            @Nullable UUID edited,
            @Nullable Shown invitation,
            @Nullable FaultView fault) {}

    /** A secret at the one moment it can be shown. */
    record Shown(String name, String secret, @Nullable Instant until) {}

    /** One desk's policies. */
    record Policies(
            List<String> desks,
            String desk,
            List<PolicyVersion> versions,
            SubmittedForm form,
            @Nullable FaultView fault) {}

    /** Systems and tokens; {@code issued} is shown once. */
    record Tokens(
            List<Client> clients,
            List<Token> tokens,
            List<String> desks,
            SubmittedForm form,
            @Nullable Shown issued,
            @Nullable FaultView fault) {
        public String owner(Token token) {
            return clients.stream()
                    .filter(client -> client.id().equals(token.client()))
                    .map(client -> client.name() == null ? "" : client.name())
                    .findFirst()
                    .orElse("");
        }
    }
}
