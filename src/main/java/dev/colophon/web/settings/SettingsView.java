package dev.colophon.web.settings;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.audit.check.RecordCheck;
import dev.colophon.check.ListedName;
import dev.colophon.hook.Delivery;
import dev.colophon.hook.Webhook;
import dev.colophon.ledger.EnrolledKey;
import dev.colophon.ledger.LogState;
import dev.colophon.people.Account;
import dev.colophon.people.Client;
import dev.colophon.people.Desk;
import dev.colophon.people.Passkey;
import dev.colophon.people.Person;
import dev.colophon.people.PolicyVersion;
import dev.colophon.people.Preference;
import dev.colophon.people.Publication;
import dev.colophon.people.SecurityEvent;
import dev.colophon.people.Token;
import dev.colophon.people.WebSession;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.FaultView;
import dev.colophon.web.LanguageView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the settings pages show. */
final class SettingsView {
    private SettingsView() {}

    /**
     * Publications, desks, and who may be named responsible.
     *
     * @param passwordAlone whether a password opens every role and nobody has decided so
     */
    record Desks(
            List<Publication> publications,
            List<Desk> desks,
            List<Person> editors,
            boolean passwordAlone,
            SubmittedForm form,
            @Nullable FaultView fault) {
        /** A publication's name in the language of the page. */
        public String publicationName(String id, String language) {
            return publications.stream()
                    .filter(publication -> publication.id().equals(id))
                    .map(publication -> publication.name(language))
                    .findFirst()
                    .orElse(id);
        }
    }

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

    /**
     * How somebody likes the pages.
     *
     * @param languages that they read, by name
     */
    record You(
            Preference preference,
            List<String> languages,
            List<Act.Grant> roles,
            boolean done,
            @Nullable FaultView fault) {}

    /** A listed name with its languages. */
    record NameRow(ListedName name, LanguageView from, LanguageView to) {}

    /**
     * One desk's name list.
     *
     * @param keeps whether the reader may change it
     * @param edited the name in the form, null for a new one
     */
    record Names(
            List<String> desks,
            String desk,
            List<NameRow> names,
            List<ChoiceView> sources,
            List<ChoiceView> targets,
            boolean keeps,
            @Nullable UUID edited,
            SubmittedForm form,
            @Nullable FaultView fault) {}

    /** The wording of the disclosure line: its version, and the lines by language. */
    record Wording(String id, List<Lines> languages) {}

    /** The lines of one language. */
    record Lines(LanguageView language, List<Line> lines) {}

    /** A line: the rule it belongs to, and {@code generative} or {@code machine} where that matters. */
    record Line(String rule, String kind, String text) {}

    /**
     * One desk's policies.
     *
     * @param inForce what holds now, null without a desk
     * @param drafts whether the reader may write new ones
     * @param activates whether the reader may put one in force
     */
    record Policies(
            List<String> desks,
            String desk,
            List<PolicyVersion> versions,
            Document.@Nullable Policy inForce,
            boolean drafts,
            boolean activates,
            SubmittedForm form,
            @Nullable FaultView fault) {}

    /**
     * How one signs in oneself.
     *
     * @param provider what people call the identity provider, empty without one
     * @param fresh whether the reader signed in so recently that they may add a way in
     * @param linking what goes to the provider and back where they asked to be linked to it, else empty
     * @param withheld roles of theirs that take another sign-in than the present one
     */
    record SignIn(
            Account account,
            List<Passkey> passkeys,
            List<WebSession> sessions,
            String provider,
            boolean linked,
            boolean fresh,
            String linking,
            List<String> withheld,
            @Nullable FaultView fault) {}

    /** The security log; {@code older} is where the next page begins. */
    record Security(
            List<SecurityEvent> events,
            Map<UUID, String> names,
            @Nullable UUID older) {
        public String who(SecurityEvent event) {
            UUID account = event.account();
            return account == null ? "" : names.getOrDefault(account, account.toString());
        }
    }

    /** The record: the log, its keys, and the latest checks. */
    record Record(
            String origin,
            LogState state,
            List<EnrolledKey> keys,
            List<RecordCheck> checks,
            @Nullable FaultView fault) {}

    /** Webhooks; {@code issued} is shown once. */
    record Webhooks(
            List<Webhook> webhooks,
            List<Client> clients,
            List<String> desks,
            SubmittedForm form,
            @Nullable Shown issued,
            @Nullable FaultView fault) {
        /** The client's name, empty for one of the house. */
        public String owner(Webhook webhook) {
            return clients.stream()
                    .filter(client -> client.id().equals(webhook.client()))
                    .map(client -> client.name() == null ? "" : client.name())
                    .findFirst()
                    .orElse("");
        }
    }

    /** What was delivered to a webhook; {@code older} is where the next page begins. */
    record Deliveries(
            Webhook webhook,
            List<Delivery> deliveries,
            @Nullable UUID older,
            @Nullable FaultView fault) {}

    /** Systems and tokens; {@code issued} is shown once. */
    record Tokens(
            List<Client> clients,
            List<Token> tokens,
            List<String> desks,
            Instant now,
            SubmittedForm form,
            @Nullable Shown issued,
            @Nullable FaultView fault) {
        /** Whether it opens something still. */
        public boolean opens(Token token) {
            Instant end = token.expiresAt();
            return token.revokedAt() == null && (end == null || now.isBefore(end));
        }

        public String owner(Token token) {
            return clients.stream()
                    .filter(client -> client.id().equals(token.client()))
                    .map(client -> client.name() == null ? "" : client.name())
                    .findFirst()
                    .orElse("");
        }
    }
}
