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

    @Message("{#if n == 1}A system says that you made an edit.{#else}Systems say that you made {n} edits.{/if}")
    String nextReported(int n);

    @Message("Say whether it was you")
    String openReported();

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

    @Message("An article without text")
    String untitled();
}
