package dev.colophon.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is made of an identity provider's claims; reasons stand in {@code application.properties}. */
@ConfigMapping(prefix = "colophon.oidc")
public interface FederationSettings {
    /** What people call it; without a name it is not offered. */
    Optional<String> name();

    /** The claim that lists groups; {@code /} leads into an object. */
    @WithDefault("groups")
    String groupsClaim();

    /** The claim that lists languages a person reads; without one they are set here. */
    Optional<String> languagesClaim();

    /** Values of {@code acr} by which the provider vouches for more than one factor; told on as {@code mfa}. */
    Optional<List<String>> strongAcr();

    /** Group → roles, each {@code <desk>:<role>}, the desk {@code *} for every one. */
    Map<String, List<String>> roles();
}
