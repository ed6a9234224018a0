package dev.colophon.people;

import com.webauthn4j.data.AuthenticationData;
import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a person's own authenticator sign what they sign off, so that not even the service can do it for them. */
@ApplicationScoped
public class AttestationService {
    private final PasskeyRepository passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCeremony ceremony;
    private final Clock clock;

    AttestationService(
            PasskeyRepository passkeys, PasskeyChallenges challenges, PasskeyCeremony ceremony, Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.clock = clock;
    }

    /**
     * What the person's browser is to be asked so that their authenticator signs a statement.
     *
     * @param challenge the statement's SHA-256, base64url
     * @return the form of W3C Web Authentication Level 3, section 5.1 ({@code PublicKeyCredentialRequestOptionsJSON})
     * @throws Fault {@code no-passkey} where they have none that signs here
     */
    @Transactional
    public Map<String, Object> ask(Account account, UUID signOff, String challenge, Site site) {
        List<PasskeyEntity> own = passkeys.of(account.id()).stream()
                .filter(passkey -> passkey.enrolled && passkey.rpId.equals(site.host()))
                .toList();
        if (own.isEmpty()) {
            throw Fault.of(
                    Fault.Kind.CONFLICT,
                    "no-passkey",
                    "You have no passkey that signs here. Add one in your settings.");
        }
        challenges.keep(challenge, account.id(), signOff);
        return PasskeyOptions.toSign(challenge, site, own);
    }

    /**
     * Takes the authenticator's answer; each is taken once.
     *
     * @throws Fault {@code passkey-refused} where it is none to a statement that the person was asked to sign
     */
    @Transactional
    public Attested take(Account account, PasskeyAnswer answer) {
        return ceremony.used(answer.json())
                .flatMap(given -> challenges
                        .takeSignOff(given.challenge(), account.id())
                        .flatMap(signOff -> attested(account, given, signOff, answer.site())))
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.INVALID, "passkey-refused", "The browser's answer does not fit. Begin again."));
    }

    private Optional<Attested> attested(
            Account account, PasskeyCeremony.Answer<AuthenticationData> given, UUID signOff, Site site) {
        return passkeys.findByCredential(Digests.base64url(given.data().getCredentialId()))
                .filter(passkey -> passkey.person.equals(account.id()) && passkey.enrolled)
                .flatMap(passkey -> ceremony.verified(given, passkey, site).map(count -> {
                    passkey.signCount = count;
                    passkey.lastUsedAt = clock.instant();
                    return new Attested(signOff, given.challenge(), document(passkey.id, given.data()));
                }));
    }

    private static Document.Attestation document(UUID passkey, AuthenticationData data) {
        return new Document.Attestation(
                passkey,
                base64url(data.getAuthenticatorDataBytes()),
                base64url(data.getCollectedClientDataBytes()),
                base64url(data.getSignature()));
    }

    private static String base64url(byte @Nullable [] bytes) {
        return bytes == null ? "" : Digests.base64url(bytes);
    }
}
