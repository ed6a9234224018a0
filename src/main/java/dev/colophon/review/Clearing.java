package dev.colophon.review;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.article.ArticleLedger;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.rules.Office;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Veto;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes verdicts back: one's own by withdrawing, others' requests for changes by clearing. */
@ApplicationScoped
class Clearing {
    private final ArticleLedger record;

    Clearing(ArticleLedger record) {
        this.record = record;
    }

    void withdraw(
            Account by, Review review, SignOff signOff, @Nullable List<Item> items, String reason, boolean chief) {
        if (!signOff.person().equals(by.id()) && !chief) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN, "not-your-sign-off", "Only who gave a sign-off or a chief withdraws it.");
        }
        List<Item> wanted = items == null ? signOff.standing() : items;
        for (int i = 0; i < wanted.size(); i++) {
            if (!signOff.items().contains(wanted.get(i))) {
                throw ReviewFaults.invalid("not-in-sign-off", "/items/" + i, "The sign-off does not speak of this.");
            }
        }
        if (wanted.stream().noneMatch(signOff.standing()::contains)) {
            throw Fault.of(Fault.Kind.CONFLICT, "already-withdrawn", "Nothing of it is left to withdraw.");
        }
        append(by, review, new Act.SignOffWithdrawn(signOff.id(), commit(reason)), wanted);
    }

    void clear(
            Account by, Review review, SignOff signOff, @Nullable List<Item> items, String reason, List<String> roles) {
        if (signOff.approves()) {
            throw ReviewFaults.invalid("not-a-veto", "", "Only a request for changes is cleared.");
        }
        Sheet sheet = review.sheet();
        boolean author = signOff.person().equals(by.id());
        if (sheet.policy().strictVetoes() && !author && !Office.isChief(roles)) {
            throw ReviewFaults.notAChief();
        }
        List<Item> wanted = items == null ? open(sheet, signOff) : items;
        if (wanted.isEmpty()) {
            throw ReviewFaults.of("no-open-veto");
        }
        Items.demand(sheet, wanted, paragraph -> refusal(by.id(), sheet, paragraph, signOff, roles));
        append(by, review, new Act.SignOffCleared(signOff.id(), commit(reason)), wanted);
    }

    private static @Nullable String refusal(
            UUID person, Sheet sheet, SheetParagraph paragraph, SignOff signOff, List<String> roles) {
        Veto veto = veto(paragraph, signOff);
        if (veto == null) {
            return "no-open-veto";
        }
        boolean unchanged = veto.item().equals(new Item(paragraph.lineage(), String.valueOf(paragraph.key())));
        return unchanged ? "text-unchanged" : sheet.refusal(person, paragraph, roles);
    }

    private static @Nullable Veto veto(SheetParagraph paragraph, SignOff signOff) {
        return paragraph.vetoes().stream()
                .filter(veto -> veto.signOff().id().equals(signOff.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<Item> open(Sheet sheet, SignOff signOff) {
        List<Item> open = new ArrayList<>();
        sheet.rows()
                .forEach(row -> row.paragraphs().forEach(paragraph -> {
                    if (paragraph.key() != null && veto(paragraph, signOff) != null) {
                        open.add(new Item(paragraph.lineage(), paragraph.key()));
                    }
                }));
        return open;
    }

    private String commit(String reason) {
        return record.commit(ReviewFaults.reason(reason));
    }

    private void append(Account by, Review review, Act act, List<Item> items) {
        record.append(by, review.article(), review.policy().ref(), act, Map.of("items", new Document.Items(items)));
    }
}
