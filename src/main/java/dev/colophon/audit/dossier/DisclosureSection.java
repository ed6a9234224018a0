package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.DisclosureFacts;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Publication;
import dev.colophon.rules.disclosure.Disclosure;
import dev.colophon.rules.disclosure.Rule;
import dev.colophon.rules.disclosure.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reader-facing line, and why it says what it says. */
final class DisclosureSection {
    private DisclosureSection() {}

    static DisclosureFacts of(Dossier dossier) {
        Publication release = dossier.release();
        if (release != null) {
            return facts(
                    dossier,
                    release.manifest().disclosure(),
                    dossier.text(release.act().disclosure()),
                    release.act().digitalSourceType());
        }
        Document.DisclosureFacts facts = dossier.sheet().circumstances().facts();
        Act.ArticleCreated created = dossier.created();
        Disclosure line = Disclosure.of(
                facts,
                Wordings.current(),
                Objects.requireNonNullElse(dossier.text(dossier.metadata().sourcePublication()), ""),
                Objects.requireNonNullElse(
                        dossier.directory()
                                .publisher(created.publication(), created.targetLanguage(), dossier.at())
                                .name(),
                        ""));
        return facts(dossier, facts, line.text(), line.digitalSourceType());
    }

    private static DisclosureFacts facts(
            Dossier dossier, Document.DisclosureFacts facts, @Nullable String text, @Nullable String type) {
        return new DisclosureFacts(
                text,
                facts.language(),
                facts.rule(),
                type,
                facts.generative(),
                facts.signed(),
                facts.of(),
                facts.waived(),
                facts.substantive(),
                facts.survives(),
                because(dossier, facts));
    }

    private static List<String> because(Dossier dossier, Document.DisclosureFacts facts) {
        List<String> because = new ArrayList<>();
        if (facts.rule().equals(Rule.RETRACTED.code())) {
            because.add("The article was retracted: its notice stands where the line stood.");
            return because;
        }
        because.add(machine(dossier, facts));
        because.add(
                facts.signed() == facts.of()
                        ? "All " + Counted.of(facts.of(), "paragraph") + " are signed off."
                        : facts.signed() + " of " + Counted.of(facts.of(), "paragraph") + " are signed off.");
        if (facts.waived() > 0) {
            because.add(Counted.of(facts.waived(), "paragraph") + " passed unsigned, waived by a chief.");
        }
        if (!dossier.record().versions(ArticleVersion.Kind.MACHINE).isEmpty()) {
            because.add(
                    facts.substantive()
                            ? "People edited, rewrote, added or removed text against the machine version."
                            : "Nothing of substance was changed against the machine version.");
            because.add(
                    facts.survives()
                            ? "Machine text that was not rewritten is still in it."
                            : "No machine text is left that was not rewritten.");
        }
        return because;
    }

    private static String machine(Dossier dossier, Document.DisclosureFacts facts) {
        ArticleVersion base = dossier.record().base().orElse(null);
        if (base != null && base.recorded().act() instanceof Act.MachineReceived received) {
            return "The text descends from machine version " + base.label() + ", made by "
                    + received.engine().model() + ", "
                    + (facts.generative() ? "generative AI" : "a machine translation engine") + " as declared.";
        }
        Recorded statement = dossier.record().declaredNone();
        return statement == null
                ? "No machine version is on record, and nobody stated that none was used."
                : "No machine version is on record, and "
                        + dossier.actor(statement).shown() + " stated that none was used.";
    }
}
