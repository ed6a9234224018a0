package dev.colophon.web.edit;

import dev.colophon.act.Act;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import java.util.List;

/** The machines an article's texts came from, as declared: the likely answers to where pasted words are from. */
final class Engines {
    private Engines() {}

    static List<String> of(ArticleRecord record) {
        return record.versions(ArticleVersion.Kind.MACHINE).stream()
                .map(version -> version.recorded().act())
                .map(act -> act instanceof Act.MachineReceived received
                        ? (received.engine().provider() + " "
                                        + received.engine().model())
                                .strip()
                        : "")
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
