package dev.colophon.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every page says, in English; Korean beside it in {@code messages/web_ko.properties}. */
@MessageBundle("web")
public interface Words {
    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Queue")
    String queue();

    @Message("Released")
    String released();

    @Message("Reports")
    String reports();

    @Message("Settings")
    String settings();

    @Message("Pages")
    String pagesNavigation();

    @Message("Your preferences")
    String preferences();

    @Message("Review")
    String review();

    @Message("History")
    String history();

    @Message("Release")
    String release();

    @Message("Audit report")
    String auditReport();

    @Message("Breadcrumb")
    String breadcrumb();

    @Message("Article")
    String articleNavigation();

    @Message("Colophon, back to the queue")
    String backToQueue();

    @Message("Switch to dark theme")
    String darkTheme();

    @Message("Switch to light theme")
    String lightTheme();

    @Message("Theme of this computer")
    String systemTheme();

    @Message("Account and language")
    String accountMenu();

    @Message("English")
    String languageName();

    @Message("Password and passkeys")
    String yourAccount();

    @Message("Sign out")
    String signOut();

    @Message("You")
    String you();

    @Message("Mentions")
    String mentions();

    @Message("Comments that ask for you by name, until you answer, sign, or somebody calls them settled.")
    String mentionsLede();

    @Message("Nobody waits for an answer from you.")
    String mentionsNone();

    @Message(
            "{#if n == 0}No mentions{#else if n == 1}1 mention waits for your answer{#else}{n} mentions wait for your answer{/if}")
    String mentionCount(int n);

    @Message("Search articles and commands")
    String find();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("optional")
    String optional();

    @Message("Your text is safe:")
    String textKept();

    @Message("Error:")
    String error();
}
