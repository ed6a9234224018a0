package dev.colophon.web.edit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the editing pages say, in English; Korean beside it in {@code messages/edit_ko.properties}. */
@MessageBundle("edit")
public interface EditWords {
    @Message("{#if label == 'H'}Edit headline{#else}Edit ¶{label}{/if}")
    String title(String label);

    @Message("Source and machine")
    String sourceAndMachine();

    @Message("Your edit")
    String yourEdit();

    @Message("started from {label}")
    String startedFrom(String label);

    @Message("Machine, {label}")
    String machineOf(String label);

    @Message("{#if label == 'H'}Edited text of the headline{#else}Edited text of paragraph {label}{/if}")
    String field(String label);

    @Message("Credit")
    String credit();

    @Message("Save")
    String save();

    @Message("Cancel")
    String back();

    @Message(
            "{#if n == 0}Saving makes no sign-off stale.{#else if n == 1}Saving makes 1 sign-off stale.{#else}Saving makes {n} sign-offs stale.{/if}")
    String lapse(int n);

    @Message(
            "{#if label == 'H'}You will not be able to sign the headline alone.{#else}You will not be able to sign ¶{label} alone.{/if}")
    String selfReview(String label);

    @Message("Others signed this. Say why in the note if you change a number, name, quotation or negation.")
    String asksWhy();

    @Message("Why you change it")
    String noteWhy();

    @Message("{name} saved this paragraph as {label} while you were writing.")
    String conflict(String name, String label);

    @Message("Your text is safe in the field below. Choose how to go on: what you save takes the place of theirs.")
    String conflictSafe();

    @Message("{name}: {label}")
    String conflictTheirs(String name, String label);

    @Message("Yours")
    String conflictYours();

    @Message("Keep theirs")
    String takeTheirs();

    @Message("Edit the whole text")
    String allTitle();

    @Message(
            "One save makes one version. Empty a field to remove its paragraph; use the empty fields at the end to add.")
    String allLede();

    @Message("Note")
    String note();

    @Message("Kind")
    String role();

    @Message(
            "{#switch code}{#case 'headline'}Headline{#case 'standfirst'}Standfirst{#case 'subhead'}Subhead{#case 'body'}Body{#case 'quote'}Quote{#case 'list-item'}List item{#case 'caption'}Caption{#case 'correction'}Correction{#case 'media'}Media{/switch}")
    String roleName(String code);

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("New paragraph")
    String newParagraph();

    @Message("Paste edited text")
    String pasteTitle();

    @Message(
            "Paste the article as copied from a page or a document. You see what was recognised before anything is saved.")
    String pasteLede();

    @Message("Text")
    String text();

    @Message("Read the text")
    String read();

    @Message("What was recognised")
    String recognised();

    @Message("Correct the kinds and the text where they are wrong, then save.")
    String recognisedWhy();

    @Message("Taken out of the text and kept as the claimed disclosure:")
    String claimed();

    @Message("Engine, as you declare it")
    String engine();

    @Message("Provider")
    String provider();

    @Message("Model")
    String model();

    @Message("Kind")
    String kind();

    @Message(
            "{#switch code}{#case 'generative'}Generative AI{#case 'neural'}Neural machine translation{#case 'statistical'}Statistical{#case 'rule-based'}Rule-based{/switch}")
    String kindName(String code);

    @Message("Against {label}")
    String against(String label);

    @Message("Against the saved text")
    String againstSaved();

    @Message("{in} words in, {out} out")
    String inOut(int in, int out);

    @Message("{machine}% machine, {yours}% yours")
    String shares(int machine, int yours);

    @Message("Numbers, quotations and addresses agree with the source.")
    String noFindings();

    @Message("A draft of yours was brought back.")
    String restored();

    @Message("Discard the draft")
    String discardDraft();

    @Message("words pasted. Whose are they?")
    String pasted();

    @Message("Insert it")
    String useMachine();

    @Message("Whose words are these?")
    String pastedWhole();

    @Message("Mine")
    String pastedMine();

    @Message("{name}")
    String pastedMachine(String name);

    @Message("Another machine:")
    String pastedOther();

    @Message("Which machine")
    String pastedName();

    @Message("Note for reviewers (optional)")
    String noteForReviewers();

    @Message("Kept as a draft")
    String drafted();

    @Message("against {label}")
    String againstVersion(String label);

    @Message("Take both")
    String takeBoth();

    @Message("Keep mine")
    String takeMine();

    @Message("The changes do not meet, so both fit.")
    String bothFit();

    @Message("Both change the same words.")
    String bothMeet();

    @Message("You were signed out. Your text is safe on this page: sign in beside it, then save again.")
    String signedOut();

    @Message("Split here")
    String split();

    @Message("Merge with the one before")
    String merge();
}
