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
            "{#if n == 0}Nothing waits for your answer{#else if n == 1}1 question waits for your answer{#else}{n} questions wait for your answer{/if}")
    String mentionCount(int n);

    @Message("In your name")
    String reported();

    @Message("Edits that a system says you made, until you say whether they are yours.")
    String reportedLede();

    @Message("brought in {label} as your edit")
    String reportedAs(String label);

    @Message("It is mine")
    String reportedMine();

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
