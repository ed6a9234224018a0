package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Roles that take more than a password. Where the setting names one, it counts only for who signed in by a passkey, by an
 * identity provider that vouches for a second factor, or by a token made so; with a password alone they are nobody in that
 * role, on pages and on record.
 */
@ApplicationScoped
public class StrongSignInService {
    /** In {@code amr} (RFC 8176): a passkey here, or a token, which takes a strong sign-in to make. */
    private static final Set<String> STRONG = Set.of("hwk", "swk", "token");

    private static final String MANY_FACTORS = "mfa";

    /** The setting of who decided that passwords are enough. */
    private static final String NONE = "none";

    private static final Pattern ROLE = Pattern.compile("(?:\\*|[a-z0-9-]+):(?:"
            + Stream.of(DeskRole.values()).map(DeskRole::code).collect(Collectors.joining("|")) + ")");

    private final PersonRepository persons;
    private final PasskeyRepository passkeys;
    private final FederatedIdentityRepository identities;
    private final Set<String> demanding;
    private final boolean undecided;

    StrongSignInService(
            PersonRepository persons,
            PasskeyRepository passkeys,
            FederatedIdentityRepository identities,
            PeopleSettings settings,
            @ConfigProperty(name = "colophon.demo") boolean demo) {
        this.persons = persons;
        this.passkeys = passkeys;
        this.identities = identities;
        this.demanding = demanding(settings.strongSignIn().orElse(List.of(NONE)));
        this.undecided = !demo && settings.strongSignIn().isEmpty();
    }

    /**
     * The roles as the setting names them; a misspelt one would protect nobody without anybody's knowing.
     *
     * @throws IllegalStateException for what names no role
     */
    static Set<String> demanding(List<String> setting) {
        if (setting.equals(List.of(NONE))) {
            return Set.of();
        }
        for (String role : setting) {
            if (!ROLE.matcher(role).matches()) {
                throw new IllegalStateException("colophon.people.strong-sign-in names roles as <desk>:<role>, with *"
                        + " for every desk, or is none: " + role);
            }
        }
        return Set.copyOf(setting);
    }

    /** Whether a password alone opens every role of a real newsroom, and nobody has decided that it may. */
    public boolean isUndecided() {
        return undecided;
    }

    /** Those of a person's roles that count for who signed in like this. */
    List<Act.Grant> counted(List<Act.Grant> roles, List<String> amr) {
        return isStrong(amr)
                ? roles
                : roles.stream().filter(role -> !demands(role)).toList();
    }

    /** The account's roles that do not count because of how it signed in; empty where all do. */
    @Transactional
    public List<String> withheld(Account account) {
        if (!account.isPerson() || demanding.isEmpty() || isStrong(account.amr())) {
            return List.of();
        }
        return persons.findByIdOptional(account.id()).stream()
                .flatMap(person -> person.grants().stream())
                .filter(this::demands)
                .map(Act.Grant::role)
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws Fault {@code stronger-sign-in} where a role does not count because of how the account signed in */
    void demand(Account account) {
        if (!withheld(account).isEmpty()) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN,
                    "stronger-sign-in",
                    "Your role takes more than a password. Sign in by your passkey or your identity provider.");
        }
    }

    /**
     * The same, but who has no stronger way in yet may add their first.
     *
     * @throws Fault {@code stronger-sign-in}
     */
    void demandBeyondFirst(Account account) {
        if (passkeys.count("person", account.id()) > 0 || identities.isLinked(account.id())) {
            demand(account);
        }
    }

    private boolean demands(Act.Grant role) {
        return demanding.contains(Account.EVERY_DESK + ":" + role.role())
                || demanding.contains(role.desk() + ":" + role.role());
    }

    /** What a provider calls a key need not have asked for its owner; that it asked for two factors it says so. */
    private static boolean isStrong(List<String> amr) {
        return amr.contains(MANY_FACTORS)
                || (!amr.contains(FederationService.ELSEWHERE) && amr.stream().anyMatch(STRONG::contains));
    }
}
