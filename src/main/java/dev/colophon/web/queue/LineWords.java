package dev.colophon.web.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says of one article, in English; Korean beside it in {@code messages/line_ko.properties}. */
@MessageBundle("line")
public interface LineWords {
    @Message("Nobody")
    String nobody();

    @Message(
            "{#switch code}{#case 'draft'}Draft{#case 'in-review'}In review{#case 'ready'}Ready{#case 'released'}Released{#case 'correcting'}Correcting{#case 'retracted'}Retracted{#case 'source-withdrawn'}Source withdrawn{/switch}")
    String stageName(String code);

    @Message("{n} of {total}")
    String ofTotal(int n, int total);

    @Message("needs you {n}")
    String needsYou(int n);

    @Message("{#if row}{row} stale{#if version} since {version}{/if}{#else}{n} paragraphs stale{/if}")
    String stale(int n, String row, String version);

    @Message("{version} reported as your edit")
    String reported(String version);

    @Message("{#if row}Changes requested on {row}{#else}Changes requested on {n} paragraphs{/if}")
    String requested(int n, String row);

    @Message("{n} changed since you looked")
    String looked(int n);

    @Message("Source corrected {when}, {#if n == 1}1 paragraph{#else}{n} paragraphs{/if} affected")
    String sourceCorrected(String when, int n);

    @Message("{newer} available, editing on {base}")
    String machineNewer(String newer, String base);

    @Message("Second look due by {when}")
    String secondLook(String when);

    @Message("Second look overdue since {when}")
    String secondLookOver(String when);

    @Message("in {n} min")
    String inMinutes(int n);

    @Message("in {h} h {m} min")
    String inHours(int h, int m);

    @Message("today")
    String today();

    @Message("tomorrow")
    String tomorrow();

    @Message("in {n} days")
    String inDays(int n);

    @Message("overdue")
    String over();
}
