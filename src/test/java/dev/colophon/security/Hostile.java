package dev.colophon.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;

/** Values that somebody would try, drawn by chance from a seed. */
final class Hostile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "null",
            "-1",
            "\u0000",
            "a\u0007b",
            "\u202eevil",
            "\u200b\u200b",
            "\ufeff",
            "e\u0301",
            "\ud83d\ude00",
            "'; drop table event; --",
            "{inject:csp.nonce}${x}#{y}",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "..%2f..%2f",
            "%00",
            "%",
            "https://evil.example/",
            "javascript:alert(1)",
            "0000-00-00T00:00:00Z",
            "2026-02-30T25:61:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "00000000-0000-0000-0000-000000000000",
            "not-a-uuid",
            "sha256:" + "0".repeat(64),
            "s1",
            "m1",
            "e999999999999",
            "head",
            "*",
            "ko",
            "xx-nonsense-",
            "en-US-x-private",
            "x".repeat(5_000),
            "한".repeat(3_000));

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    JsonNode value() {
        return switch (random.nextInt(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(Long.MAX_VALUE);
            case 4 -> JSON.numberNode(1e308);
            case 5 -> JSON.arrayNode();
            case 6 -> JSON.objectNode();
            case 7 -> JSON.arrayNode().addNull().add(text()).add(JSON.objectNode());
            default -> JSON.textNode(text());
        };
    }
}
