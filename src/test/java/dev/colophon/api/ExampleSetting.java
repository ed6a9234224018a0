package dev.colophon.api;

import java.util.Map;

/**
 * Who sends an example, to what, and what its names stand for: an example names things by ids and keys that are nobody's.
 */
record ExampleSetting(
        String token,
        Map<String, Object> path,
        Map<String, String> query,
        Map<String, String> headers,
        Map<String, String> names) {
    static final String PARAGRAPH = "0199c2a4-7b1e-7d30-9a51-6f0c2b8e4d11";
    static final String SOURCE_PARAGRAPH = "0199c2a4-7b1e-7d30-9a51-6f0c2b8e4d12";
    static final String KEY = "sha256:3f1c0a6d9b2e47585f6a7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b";
    static final String MANIFEST = "sha256:8b0d4c2f6e1a39571c2d3e4f5061728394a5b6c7d8e9f00112233445566778899";

    static ExampleSetting by(String token) {
        return new ExampleSetting(token, Map.of(), Map.of(), Map.of(), Map.of());
    }

    ExampleSetting at(Map<String, Object> path) {
        return new ExampleSetting(token, path, query, headers, names);
    }

    ExampleSetting asking(Map<String, String> query) {
        return new ExampleSetting(token, path, query, headers, names);
    }

    ExampleSetting with(Map<String, String> headers) {
        return new ExampleSetting(token, path, query, headers, names);
    }

    ExampleSetting naming(Map<String, String> names) {
        return new ExampleSetting(token, path, query, headers, names);
    }

    /** The example, speaking of what there is. */
    String real(String example) {
        String real = example;
        for (Map.Entry<String, String> name : names.entrySet()) {
            real = real.replace(name.getKey(), name.getValue());
        }
        return real;
    }
}
