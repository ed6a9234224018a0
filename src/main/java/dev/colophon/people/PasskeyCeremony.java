package dev.colophon.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import dev.colophon.proof.Digests;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two ceremonies of W3C Web Authentication Level 3, sections 7.1 and 7.2, as checked by webauthn4j. What an
 * authenticator attests of its maker is not asked: any that verifies its user will do.
 */
@Singleton
class PasskeyCeremony {
    /** The algorithms offered, by their COSE numbers: ES256, EdDSA, RS256. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** An answer that could be read but is not verified yet. */
    record Answer<D>(String challenge, D data) {}

    /**
     * A new passkey as its authenticator made it.
     *
     * @param publicKey base64 of the SubjectPublicKeyInfo
     */
    record Made(String credential, String attested, String publicKey, long signCount, boolean synced) {}

    /** What a browser sends after making a passkey, empty where it cannot be read. */
    Optional<Answer<RegistrationData>> made(String json) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(json);
            return challenge(data.getCollectedClientData()).map(challenge -> new Answer<>(challenge, data));
        } catch (RuntimeException unreadable) {
            // The library stumbles over whatever is missing.
            return Optional.empty();
        }
    }

    /** What a browser sends after using one, empty where it cannot be read. */
    Optional<Answer<AuthenticationData>> used(String json) {
        try {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(json);
            return challenge(data.getCollectedClientData()).map(challenge -> new Answer<>(challenge, data));
        } catch (RuntimeException unreadable) {
            // The library stumbles over whatever is missing.
            return Optional.empty();
        }
    }

    /** The passkey made at this site by the user whom the authenticator verified, empty where that does not hold. */
    Optional<Made> verified(Answer<RegistrationData> answer, Site site) {
        List<PublicKeyCredentialParameters> offered = ALGORITHMS.stream()
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
        try {
            RegistrationData data = manager.verify(
                    answer.data(),
                    new RegistrationParameters(server(answer.challenge(), site, site.host()), offered, true));
            AuthenticatorData<?> authenticator = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData credential = authenticator.getAttestedCredentialData();
            return Optional.of(new Made(
                    Digests.base64url(credential.getCredentialId()),
                    Digests.base64url(attested.convert(credential)),
                    publicKey(credential),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE()));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** How often the authenticator says it signed, empty where the answer is not by this passkey at this site. */
    Optional<Long> verified(Answer<AuthenticationData> answer, PasskeyEntity passkey, Site site) {
        try {
            CredentialRecordImpl known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    passkey.synced,
                    passkey.synced,
                    passkey.signCount,
                    attested.convert(Base64.getUrlDecoder().decode(passkey.attested)),
                    null,
                    null,
                    null,
                    Set.of());
            AuthenticationData data = manager.verify(
                    answer.data(),
                    new AuthenticationParameters(server(answer.challenge(), site, passkey.rpId), known, null, true));
            return Optional.ofNullable(data.getAuthenticatorData()).map(AuthenticatorData::getSignCount);
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static String publicKey(AttestedCredentialData credential) {
        PublicKey key = credential.getCOSEKey().getPublicKey();
        if (key == null) {
            throw new IllegalArgumentException("no public key");
        }
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static Optional<String> challenge(@Nullable CollectedClientData client) {
        return Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .map(challenge -> Digests.base64url(challenge.getValue()));
    }

    private static ServerProperty server(String challenge, Site site, String rpId) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(rpId)
                .challenge(() -> Base64.getUrlDecoder().decode(challenge))
                .build();
    }
}
