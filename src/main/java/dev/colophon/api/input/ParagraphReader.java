package dev.colophon.api.input;

import dev.colophon.api.input.ReceivedParagraphs.Received;
import dev.colophon.fault.Fault;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.text.TextHygiene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From paragraphs as JSON to paragraphs: roles, limits, text hygiene and marks are checked, everything at once. */
public final class ParagraphReader {
    /** More than any article has; the review page shows that many rows and stays quick. */
    public static final int PARAGRAPHS = 2_000;
    /** Characters (UTF-16) of one paragraph: some fifteen thousand words. */
    public static final int CHARACTERS = 100_000;
    /** Characters of a credit, a reference or an address. */
    public static final int SHORT = 2_000;

    private final Problems problems;
    private final boolean mayBeBlank;

    private ParagraphReader(Problems problems, boolean mayBeBlank) {
        this.problems = problems;
        this.mayBeBlank = mayBeBlank;
    }

    /**
     * Paragraphs to be stored: those with text must not be blank.
     *
     * @param pointer where they stand in the request, such as {@code /paragraphs}
     * @throws Fault INVALID naming every place
     */
    public static ReceivedParagraphs stored(@Nullable List<ParagraphBody> bodies, String pointer) {
        return read(bodies, pointer, false);
    }

    /** Paragraphs to be looked at only: a text may be blank. */
    public static ReceivedParagraphs compared(@Nullable List<ParagraphBody> bodies, String pointer) {
        return read(bodies, pointer, true);
    }

    private static ReceivedParagraphs read(@Nullable List<ParagraphBody> bodies, String pointer, boolean mayBeBlank) {
        Problems problems = new Problems();
        if (bodies == null) {
            problems.add(pointer, "missing", "must be a list of paragraphs, it may be empty");
            problems.check();
            return new ReceivedParagraphs(List.of(), false);
        }
        if (bodies.size() > PARAGRAPHS) {
            problems.add(pointer, "too-many-paragraphs", bodies.size() + " paragraphs, the most is " + PARAGRAPHS);
            problems.check();
        }
        ParagraphReader reader = new ParagraphReader(problems, mayBeBlank);
        List<Received> items = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            reader.one(bodies.get(i), pointer + "/" + i).ifPresent(items::add);
        }
        problems.check();
        return new ReceivedParagraphs(items, items.stream().anyMatch(Received::normalised));
    }

    private Optional<Received> one(@Nullable ParagraphBody body, String at) {
        if (body == null) {
            problems.add(at, "missing", "must be a paragraph, not null");
            return Optional.empty();
        }
        Optional<Role> role = role(body.role(), at + "/role");
        boolean readable = role.isPresent() && hasGoodText(role.get(), body, at) & hasGoodCredit(role.get(), body, at);
        if (!readable) {
            return Optional.empty();
        }
        String text = body.text() == null ? "" : body.text();
        List<Mark> marks = MarkReader.read(body.marks(), text, at + "/marks", problems);
        TextHygiene.CleanedContent content = TextHygiene.clean(new Content(text, body.credit(), marks));
        String ref = problems.text(body.ref(), at + "/ref", SHORT);
        String pastedFrom = problems.text(body.pastedFrom(), at + "/pastedFrom", SHORT);
        Paragraph paragraph = new Paragraph(role.get(), content.content(), ref);
        return Optional.of(new Received(body.id(), body.from(), paragraph, pastedFrom, content.normalised()));
    }

    private Optional<Role> role(@Nullable String code, String at) {
        Optional<Role> role = code == null ? Optional.empty() : Role.ofCode(code);
        if (role.isEmpty()) {
            problems.add(at, "unknown-role", "must be one of " + codes());
        }
        return role;
    }

    private boolean hasGoodText(Role role, ParagraphBody body, String at) {
        String text = body.text();
        if (!role.hasText()) {
            return isAbsent(text, at + "/text", "a media paragraph has no text");
        }
        if (text == null || (!mayBeBlank && TextHygiene.isBlank(text))) {
            problems.add(at + "/text", "missing", "must be given and not be blank");
            return false;
        }
        return !problems.hasViolations(text, at + "/text", CHARACTERS);
    }

    private boolean hasGoodCredit(Role role, ParagraphBody body, String at) {
        String credit = body.credit();
        if (role != Role.CAPTION) {
            return isAbsent(credit, at + "/credit", "only a caption has a credit");
        }
        return credit == null || !problems.hasViolations(credit, at + "/credit", SHORT);
    }

    private boolean isAbsent(@Nullable String value, String at, String why) {
        if (value != null && !value.isEmpty()) {
            problems.add(at, "not-allowed", why);
            return false;
        }
        return true;
    }

    private static String codes() {
        return String.join(", ", Arrays.stream(Role.values()).map(Role::code).toList());
    }
}
