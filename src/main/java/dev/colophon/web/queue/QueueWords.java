package dev.colophon.web.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says, in English; Korean beside it in {@code messages/queue_ko.properties}. */
@MessageBundle("queue")
public interface QueueWords {
    @Message(
            "{#switch view}{#case 'all'}Everything{#case 'yours'}Needs you{#case 'editing'}You are editing{#case 'stale'}Stale{#case 'ready'}Ready to release{#case 'released'}Released{/switch}")
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

    @Message("Search titles, text, people")
    String search();

    @Message("Filters")
    String filters();

    @Message("Stage")
    String stage();

    @Message("Stage")
    String anyStage();

    @Message("Language pair")
    String anyPair();

    @Message("Desk")
    String anyDesk();

    @Message("Person")
    String person();

    @Message("Person")
    String anyPerson();

    @Message("Due")
    String anyDue();

    @Message(
            "{#switch code}{#case 'over'}Overdue{#case 'soon'}Within two hours{#case 'today'}Today{#case 'week'}Within a week{#case 'none'}Without a time{/switch}")
    String dueName(String code);

    @Message("Sort")
    String sort();

    @Message(
            "{#switch code}{#case 'due'}Due first{#case 'newest'}Newest first{#case 'title'}By title{#case 'left'}Least left first{/switch}")
    String sortName(String code);

    @Message("Saved views")
    String savedViews();

    @Message("Save this view")
    String saveView();

    @Message("Name of the view")
    String viewName();

    @Message("Forget “{name}”")
    String forgetView(String name);

    @Message("Choose: {title}")
    String choose(String title);

    @Message("Chosen articles")
    String chosen();

    @Message("Give to…")
    String giveTo();

    @Message("Nobody")
    String giveNobody();

    @Message("Assign")
    String give();

    @Message("Nobody")
    String nobody();

    @Message(
            "{#switch code}{#case 'assigned'}Assigned.{#case 'none'}Choose articles first, then whom to give them to.{#case 'saved'}The view is saved.{#case 'forgotten'}The view is forgotten.{#else}Done.{/switch}")
    String done(String code);

    @Message("Only the newest {n} articles are looked at here. Search for older ones.")
    String bounded(int n);

    @Message(
            "{#if n == 1}1 article needs you{#else}{n} articles need you{/if}, {#if rows == 1}in 1 paragraph.{#else}in {rows} paragraphs.{/if}")
    String nextYours(int n, int rows);

    @Message("Open the first")
    String openFirst();

    @Message(
            "{#if n == 1}Nothing needs you. 1 article is ready to release.{#else}Nothing needs you. {n} articles are ready to release.{/if}")
    String nextReady(int n);

    @Message(
            "{#if n == 1}1 article has been edited by nobody yet.{#else}{n} articles have been edited by nobody yet.{/if}")
    String nextEdit(int n);

    @Message("Open one")
    String openEdit();

    @Message("Open its release")
    String openRelease();

    @Message(
            "{#if n == 0}Nothing is under way.{#else if n == 1}Nothing needs you. 1 article waits for others.{#else}Nothing needs you. {n} articles wait for others.{/if}")
    String nextAdd(int n);

    @Message(
            "{#if n == 0}Nothing is under way.{#else if n == 1}Nothing needs you. 1 article waits for others.{#else}Nothing needs you. {n} articles wait for others.{/if}")
    String nextWait(int n);

    @Message("You read articles here; people, desks and policies are set up elsewhere:")
    String nextSettings();

    @Message("Keyboard shortcuts")
    String keys();

    @Message("Next, previous")
    String keyMove();

    @Message("Open")
    String keyOpen();

    @Message("Choose")
    String keyChoose();

    @Message("Choose, choose up to here")
    String keyChooseRange();

    @Message("Assign")
    String keyAssign();

    @Message("Filter")
    String keyFilter();

    @Message("Search")
    String keySearch();

    @Message("All shortcuts")
    String keyAll();

    @Message("Review of the current article")
    String keyReview();

    @Message("Light or dark")
    String keyTheme();

    @Message("Close")
    String keyClose();

    @Message("Single keys can be turned off:")
    String keysOff();

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

    @Message("{#if row}{row} stale{#if version} since {version}{/if}{#else}{n} paragraphs stale{/if}")
    String stale(int n, String row, String version);

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

    @Message("Nothing needs you.")
    String noneYours();

    @Message("No articles here.")
    String none();

    @Message("No articles match{#if words} “{words}”{/if}{#if desk} in {desk}{/if}.")
    String noMatch(String words, String desk);

    @Message("{#if n == 1}1 article waits elsewhere.{#else}{n} articles wait elsewhere.{/if}")
    String elsewhere(int n);

    @Message("See them")
    String seeThem();

    @Message("Clear filters")
    String clearFilters();

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
