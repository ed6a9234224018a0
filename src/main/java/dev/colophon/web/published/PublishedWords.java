package dev.colophon.web.published;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a release says, in English; Korean beside it in {@code messages/published_ko.properties}. */
@MessageBundle("published")
public interface PublishedWords {
    @Message("Release {n}")
    String title(int n);

    @Message("As it was released; nothing here changes any more.")
    String lede();

    @Message("The article was retracted since.")
    String retracted();

    @Message("Plain text")
    String text();

    @Message("HTML")
    String html();

    @Message("Copy")
    String copy();

    @Message("Check a page")
    String check();

    @Message(
            "Released is not published. Copy what the site shows and paste it here: whether it is this release, or what differs, goes on record.")
    String checkWhy();

    @Message("Address of the page")
    String url();

    @Message("What the page shows")
    String shown();

    @Message("Compare and record")
    String compare();

    @Message("The page says what release {n} says. This is on record.")
    String same(int n);

    @Message(
            "{#if n == 1}The page differs from release {number} in one place. This is on record.{#else}The page differs from release {number} in {n} places. This is on record.{/if}")
    String differs(int n, int number);

    @Message(
            "{#switch change}{#case 'added'}only on the page{#case 'removed'}missing on the page{#case 'moved'}stands elsewhere{#case 'split'}split{#case 'merged'}joined{#else}reads otherwise{/switch}")
    String change(String change);

    @Message("Back to the release page")
    String back();
}
