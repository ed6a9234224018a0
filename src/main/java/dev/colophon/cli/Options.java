package dev.colophon.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's arguments: options with a value each, and the rest. */
record Options(Map<String, String> values, List<String> rest) {
    /** The options of every command that talks to a service. */
    private static final Set<String> COMMON = Set.of("--server", "--token-file");

    /** Empty where an option is not known or has no value. */
    static Optional<Options> read(List<String> arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (int n = 0; n < arguments.size(); n++) {
            String argument = arguments.get(n);
            if (!argument.startsWith("--")) {
                rest.add(argument);
            } else if (n + 1 < arguments.size() && (known.contains(argument) || COMMON.contains(argument))) {
                values.put(argument, arguments.get(++n));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Options(Map.copyOf(values), List.copyOf(rest)));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
