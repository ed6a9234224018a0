package dev.colophon.diff;

import java.util.stream.Collectors;

/** A small language for expected diffs: {@code common[-deleted-][+inserted+]}. */
final class Script {
    private Script() {}

    static String of(Diff diff) {
        return diff.runs().stream()
                .map(run -> switch (run.op()) {
                    case EQUAL -> run.text();
                    case DELETE -> "[-" + run.text() + "-]";
                    case INSERT -> "[+" + run.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
