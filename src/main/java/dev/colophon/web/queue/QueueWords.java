package dev.colophon.web.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says, in English; Korean beside it in {@code messages/queue_ko.properties}. */
@MessageBundle("queue")
public interface QueueWords {
    @Message(
            "{#switch view}{#case 'all'}Everything{#case 'yours'}Needs you{#case 'stale'}Stale{#case 'ready'}Ready to release{#case 'released'}Released{/switch}")
    String title(String view);

    @Message("Views")
    String views();

    @Message("Desks")
    String desks();

    @Message("All desks")
    String allDesks();

    @Message("{#if n == 1}1 article{#else}{n} articles{/if}")
    String count(int n);

    @Message("Add article")
    String add();

    @Message("Search titles and text")
    String search();

    @Message("Filters")
    String filters();

    @Message("Stage")
    String stage();

    @Message("Any stage")
    String anyStage();

    @Message("Language")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Filter")
    String apply();

    @Message("Clear")
    String clear();

    @Message("Articles grouped by what they need")
    String caption();

    @Message("Article")
    String article();

    @Message("Pair")
    String pair();

    @Message("Desk")
    String desk();

    @Message("Paragraphs signed off")
    String progress();

    @Message("People")
    String people();

    @Message("Due")
    String due();

    @Message(
            "{#switch code}{#case 'soon'}Due within two hours{#case 'yours'}Needs you{#case 'others'}Waiting on others{#case 'done'}Released{/switch}")
    String group(String code);

    @Message(
            "{#switch code}{#case 'draft'}Draft{#case 'in-review'}In review{#case 'ready'}Ready{#case 'released'}Released{#case 'correcting'}Correcting{#case 'retracted'}Retracted{#case 'source-withdrawn'}Source withdrawn{/switch}")
    String stageName(String code);

    @Message("{n} of {total}")
    String ofTotal(int n, int total);

    @Message("needs you {n}")
    String needsYou(int n);

    @Message("{n} stale")
    String stale(int n);

    @Message("Changes requested")
    String requested();

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

    @Message("Nothing needs you.")
    String noneYours();

    @Message("No articles here.")
    String none();

    @Message("No articles match.")
    String noMatch();

    @Message("{#if n == 1}1 article waits elsewhere.{#else}{n} articles wait elsewhere.{/if}")
    String elsewhere(int n);

    @Message("See them")
    String seeThem();

    @Message("Clear filters")
    String clearFilters();

    @Message("Before your first release")
    String firstTitle();

    @Message("Colophon keeps the record that makes the disclosure line true. This is what is left to do.")
    String firstLede();

    @Message("Done")
    String firstDone();

    @Message("Name your publication and its desks")
    String firstPublication();

    @Message("Who publishes, in each language, and which teams translate.")
    String firstPublicationWhy();

    @Message("Open settings")
    String firstOpen();

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
