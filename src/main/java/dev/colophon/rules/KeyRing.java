package dev.colophon.rules;

import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes keys with the lineages' secrets, each once. */
final class KeyRing {
    private record Lock(
            UUID lineage,
            Role role,
            List<String> sources,
            @Nullable Content content) {}

    private final Map<UUID, byte[]> secrets;
    private final Map<Lock, String> known = new HashMap<>();

    KeyRing(Map<UUID, byte[]> secrets) {
        this.secrets = secrets;
    }

    /** The key, null where the secret was erased. */
    @Nullable
    String key(UUID lineage, Role role, List<String> sources, @Nullable Content content) {
        byte[] secret = secrets.get(lineage);
        if (secret == null) {
            return null;
        }
        return known.computeIfAbsent(
                new Lock(lineage, role, sources, content), lock -> Keys.key(secret, role, sources, content));
    }
}
