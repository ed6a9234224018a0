package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.WordShare;
import dev.colophon.audit.report.AuditReport.Words;
import dev.colophon.translation.VersionAuthorship;
import dev.colophon.translation.VersionAuthorship.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wrote the text, in words. */
final class WordsSection {
    private WordsSection() {}

    static Words of(Dossier dossier) {
        VersionAuthorship authorship = dossier.authorship();
        if (authorship == null) {
            return new Words("", 0, List.of());
        }
        List<Share> shares = authorship.shares();
        int total = shares.stream().mapToInt(Share::words).sum();
        List<WordShare> told = new ArrayList<>();
        for (Share share : shares) {
            told.add(new WordShare(
                    share.kind().code(),
                    share.version(),
                    share.person(),
                    author(dossier, share),
                    share.words(),
                    percent(share.words(), total),
                    paragraphs(dossier, authorship, share)));
        }
        return new Words(authorship.label(), total, told);
    }

    static int percent(int part, int all) {
        return all == 0 ? 0 : Math.round(100f * part / all);
    }

    private static int paragraphs(Dossier dossier, VersionAuthorship authorship, Share share) {
        return (int) authorship.lineages().stream()
                .filter(lineage -> dossier.words(lineage).keySet().stream()
                        .anyMatch(origin -> share.person() == null
                                ? origin.version().equals(share.version())
                                : share.person().toString().equals(origin.person())))
                .count();
    }

    private static String author(Dossier dossier, Share share) {
        UUID person = share.person();
        return person == null
                ? engine(dossier, share.version())
                : dossier.directory().someone(person).shown();
    }

    private static String engine(Dossier dossier, @Nullable String label) {
        for (Recorded recorded : dossier.of(Act.MachineReceived.class)) {
            Act.MachineReceived received = (Act.MachineReceived) recorded.act();
            if (received.label().equals(label)) {
                return received.engine().model();
            }
        }
        return Objects.requireNonNullElse(label, "machine");
    }
}
