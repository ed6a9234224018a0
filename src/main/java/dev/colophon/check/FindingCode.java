package dev.colophon.check;

import dev.colophon.check.Finding.Evidence;
import dev.colophon.check.Finding.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of findings, with their words. */
public enum FindingCode {
    NUMBER_DIFFERS("The source says {source}, the text says {edited}.", "숫자가 다릅니다. 원문 {source}, 번역문 {edited}."),
    /** The same to a policy, in other words to a reader: the text has no number in its place. */
    NUMBER_MISSING(
            "number-differs", "The source says {source}, the text has no such number.", "원문의 숫자가 번역문에 없습니다: {source}."),
    NUMBER_UNSUPPORTED("The source has no such number: {edited}.", "원문에 없는 숫자입니다: {edited}."),
    QUOTATION_MISSING("The source quotes somebody, the text quotes nobody.", "원문의 인용이 번역문에 없습니다."),
    QUOTATION_ADDED("The text quotes somebody, the source quotes nobody.", "원문에 없는 인용입니다."),
    UNTRANSLATED_TEXT("This is still in the source's script: {edited}.", "번역되지 않은 부분이 있습니다: {edited}."),
    INVISIBLE_CHARACTER("The text holds a character that nobody sees: {edited}.", "보이지 않는 문자가 있습니다: {edited}."),
    NAME_DIFFERS(
            "The name list writes {expected} for {source}, the text {edited}.",
            "이름 목록의 표기는 {expected}입니다. 원문 {source}, 번역문 {edited}."),
    UNSUPPORTED_NAME(
            "The source does not name {edited} ({expected}) here.", "원문의 이 부분에 없는 이름입니다: {edited} ({expected})."),
    UNCHECKED(
            "This is too long to be checked: a row has at most 20,000 characters and 300 numbers in each column.",
            "너무 길어 검사하지 못했습니다. 한 행에서 열마다 20,000자, 숫자 300개까지 검사합니다."),
    URL_CHANGED("The source has the address {source}, the text {edited}.", "주소가 다릅니다. 원문 {source}, 번역문 {edited}.");

    private final String code;
    private final String english;
    private final String korean;

    FindingCode(String english, String korean) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.english = english;
        this.korean = korean;
    }

    /** Under another's code: the same kind to a policy, in other words to a reader. */
    FindingCode(String code, String english, String korean) {
        this.code = code;
        this.english = english;
        this.korean = korean;
    }

    /** The name in API, policies and documents. */
    public String code() {
        return code;
    }

    /**
     * The sentence for the reader.
     *
     * @param expected what a list says it should be, null where no list speaks
     * @param language of the interface; English unless {@code ko}
     */
    String message(Evidence evidence, @Nullable String expected, String language) {
        List<Span> text = evidence.edited().isEmpty() ? evidence.machine() : evidence.edited();
        return (language.startsWith("ko") ? korean : english)
                .replace("{expected}", expected == null ? "" : expected)
                .replace("{source}", quoted(evidence.source()))
                .replace("{edited}", quoted(text));
    }

    private String quoted(List<Span> spans) {
        return spans.stream()
                .map(span -> this == INVISIBLE_CHARACTER ? codePoint(span.text()) : span.text())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static String codePoint(String text) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
    }
}
