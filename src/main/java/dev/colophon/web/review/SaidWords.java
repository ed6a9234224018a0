package dev.colophon.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the status line says of acts, of others and of the connection, in English; Korean beside it in {@code messages/said_ko.properties}. */
@MessageBundle("said")
public interface SaidWords {
    @Message("Don’t quote")
    String saidUnquote();

    @Message("Copied, with what was deleted and inserted.")
    String saidCopiedMarks();

    @Message("There is no other article in this view.")
    String saidNoOther();

    @Message(
            "{#switch code}{#case 'signed'}Signed off.{#case 'requested'}Changes requested.{#case 'withdrawn'}Withdrawn.{#case 'cleared'}The request is cleared.{#case 'waived'}Waived.{#case 'dismissed'}The finding is dismissed.{#case 'commented'}Said.{#case 'resolved'}Resolved.{#case 'removed'}Taken back.{#case 'saved'}Saved.{#case 'restored'}Restored.{#case 'left-out'}Removed.{#case 'same'}Nothing changed, nothing was saved.{#else}Done.{/switch}")
    String done(String code);

    @Message("Status and keyboard shortcuts")
    String statusLine();

    @Message(
            "Nothing here waits for you.{#if review > 0} Waiting for a reviewer: {review}.{/if}{#if change > 0} Waiting for {#if names}{names}{#else}an editor{/if}: {change}.{/if}")
    String nothingWaits(int review, int change, String names);

    @Message("Actions for this paragraph")
    String phoneActions();

    @Message("Previous that needs you")
    String previousWaiting();

    @Message("Next that needs you")
    String nextWaiting();

    @Message("Signed off")
    String saidSigned();

    @Message("Changes requested:")
    String saidRequested();

    @Message("Offline since {time}. What you write is kept; nothing is signed.")
    String saidOffline(String time);

    @Message("That did not reach the server. Nothing was recorded; try again.")
    String saidLost();

    @Message("You were signed out.")
    String saidSignedOut();

    @Message("{#if n == '1'}Your act is kept.{#else}Your {n} acts are kept.{/if}")
    String saidKept(String n);

    @Message("Sign in")
    String saidSignIn();

    @Message("{#if n == '1'}Your kept act was sent.{#else}Your {n} kept acts were sent.{/if}")
    String saidSent(String n);

    @Message("Offline. What you said is kept, and sent when the line is back.")
    String saidLater();

    @Message("Signed off: {n} paragraphs.")
    String saidSignedMany(String n);

    @Message("changed this.")
    String saidChanged();

    @Message("is editing")
    String saidEditing();

    @Message("is in")
    String saidIsIn();

    @Message("Link copied")
    String saidCopied();

    @Message("became")
    String saidBecame();

    @Message("deleted")
    String saidDeleted();

    @Message("inserted")
    String saidInserted();

    @Message("No words changed here.")
    String saidNoChange();

    @Message("Go to paragraph")
    String saidGoTo();

    @Message("Refused. See the paragraph.")
    String saidFailed();

    @Message("Leave without saving what you changed?")
    String saidDiscard();
}
