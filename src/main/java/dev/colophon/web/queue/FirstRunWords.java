package dev.colophon.web.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says while there is no article, in English; Korean beside it in {@code messages/first_ko.properties}. */
@MessageBundle("first")
public interface FirstRunWords {
    @Message(
            "{#switch n}{#case 1}One thing left before your first release{#case 2}Two things left before your first release{#case 3}Three things left before your first release{#else}Four things left before your first release{/switch}")
    String firstTitle(int n);

    @Message(
            "Nothing is in the queue yet. Colophon keeps the record that makes the disclosure line true; this is what it needs.")
    String firstLede();

    @Message("Done")
    String firstDone();

    @Message("Name your publication and its desks")
    String firstPublication();

    @Message("Who publishes, in each language, and which teams translate.")
    String firstPublicationWhy();

    @Message("Set up desks")
    String firstOpenDesks();

    @Message("Invite people")
    String firstOpenPeople();

    @Message("See policies")
    String firstOpenPolicies();

    @Message("An article sent over REST")
    String firstArticleApi();

    @Message("Create a token")
    String firstToken();

    @Message("What the API takes")
    String firstApi();

    @Message("Bring in an article")
    String firstArticle();

    @Message(
            "Paste a source and its machine translation as copied from a page, or let your publishing system send them.")
    String firstArticleWhy();

    @Message("Choose a sign-off policy")
    String firstPolicy();

    @Message(
            "Standard: one sign-off by somebody else, at least one of them against the source, and nobody signs their own edit.")
    String firstPolicyWhy();

    @Message("Invite a second person")
    String firstPeople();

    @Message(
            "{#if n == 1}Somebody edits and somebody else signs. You have one person so far.{#else}You have {n} people.{/if}")
    String firstPeopleWhy(int n);

    @Message("Ask an editor of your desk to add the first article.")
    String firstAsk();
}
