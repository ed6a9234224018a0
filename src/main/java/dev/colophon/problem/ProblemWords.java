package dev.colophon.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the error page says, in English; Korean beside it in {@code messages/problem_ko.properties}. */
@MessageBundle("problem")
public interface ProblemWords {
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

    @Message("Search titles, text, people")
    String search();

    @Message("Search")
    String find();

    @Message("Error {status}")
    String error(int status);

    @Message(
            "{#switch status}{#case 400}This could not be read{#case 422}This could not be read{#case 401}You are signed out{#case 403}This is not open to you{#case 404}There is nothing at this address{#case 405}This cannot be done here{#case 409}This changed in the meantime{#case 412}This changed in the meantime{#case 410}This was withdrawn{#case 413}This is too large{#case 429}Too many requests{#case 503}This has to wait a moment{#else}{#if status ge 500}Something failed{#else}This was refused{/if}{/switch}")
    String heading(int status);

    @Message(
            "{#switch status}{#case 404}It may have been renamed, or it belongs to a desk where you hold no role. Search for it in the queue, or ask an administrator for access.{#case 403}Ask an administrator of the desk for the role, or somebody who holds it.{#case 409}Nothing was changed. Go back, look at what is there now, and decide again.{#case 412}Nothing was changed. Go back, look at what is there now, and decide again.{#case 410}Its history tells when and by whom.{#case 413}Nothing was changed. Send less at once.{#case 429}Nothing was changed. Wait a moment before you try again.{#case 503}Nothing you signed or saved is lost. This page tries again by itself.{#else}{#if status ge 500}Nothing you signed or saved is lost. Tell the help desk what is below.{#else}Nothing was changed.{/if}{/switch}")
    String safe(int status);

    @Message("Try again")
    String again();

    @Message("Go to the queue")
    String toQueue();

    @Message("Trying again by itself in {n} s")
    String byItself(int n);

    @Message("For the help desk")
    String helpDesk();

    @Message("Copy details")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Code")
    String code();

    @Message("Reference")
    String reference();

    @Message("Time")
    String time();

    @Message("Page")
    String page();
}
