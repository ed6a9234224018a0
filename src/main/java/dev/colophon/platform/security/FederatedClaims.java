package dev.colophon.platform.security;

import dev.colophon.people.FederatedIdentity;
import dev.colophon.people.FederationSettings;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** An ID token's claims (OpenID Connect Core 1.0, section 5.1) as what the service makes of them. */
final class FederatedClaims {
    private FederatedClaims() {}

    static FederatedIdentity read(JsonWebToken token, FederationSettings settings) {
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        String email = text(token, "email", subject + "@invalid");
        return new FederatedIdentity(
                Objects.requireNonNullElse(token.getIssuer(), ""),
                subject,
                text(token, "name", text(token, "preferred_username", email)),
                email,
                list(claim(token, settings.groupsClaim())),
                settings.languagesClaim().map(name -> list(claim(token, name))).orElse(null),
                methods(token, settings));
    }

    /** What the provider says of the way, and {@code mfa} where its word for the whole of it stands for that. */
    private static List<String> methods(JsonWebToken token, FederationSettings settings) {
        boolean strong = settings.strongAcr().orElse(List.of()).contains(text(token, "acr", ""));
        return Stream.concat(list(claim(token, "amr")).stream(), strong ? Stream.of("mfa") : Stream.empty())
                .toList();
    }

    private static String text(JsonWebToken token, String name, String otherwise) {
        Object value = token.getClaim(name);
        String text = value instanceof JsonString json ? json.getString() : Objects.toString(value, "");
        return text.isBlank() ? otherwise : text;
    }

    /** A claim by its path, null where there is none. */
    private static @Nullable Object claim(JsonWebToken token, String path) {
        String[] steps = path.split("/");
        Object value = token.getClaim(steps[0]);
        for (int n = 1; n < steps.length; n++) {
            value = value instanceof Map<?, ?> object ? object.get(steps[n]) : null;
        }
        return value;
    }

    private static List<String> list(@Nullable Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().map(FederatedClaims::plain).toList();
        } else if (claim instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return Stream.ofNullable(claim)
                .filter(value -> !(value instanceof JsonObject))
                .map(value -> value instanceof JsonValue json ? plain(json) : value.toString())
                .toList();
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
