package dev.colophon.web.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the release page says, in English; Korean beside it in {@code messages/release_ko.properties}. */
@MessageBundle("release")
public interface ReleaseWords {
    @Message(
            "{#if open == 1}Not ready: 1 of {all} conditions is not met{#else}Not ready: {open} of {all} conditions are not met{/if}")
    String notReady(int open, int all);

    @Message("Ready to release {label}")
    String readyTitle(String label);

    @Message("{label} is released")
    String releasedTitle(String label);

    @Message("This article is retracted")
    String retractedTitle();

    @Message("There is no translation yet")
    String draftTitle();

    @Message(
            "The publishing system gets nothing new until each condition is met. A chief can override with a reason, and the record shows it.")
    String notReadyLede();

    @Message("A release never changes afterwards. A later text is a new release.")
    String readyLede();

    @Message("{n} of {total} signed off")
    String signed(int n, int total);

    @Message("The line counts paragraphs, {n} of {total}: those that were merged or split are signed as one row.")
    String signedParagraphs(int n, int total);

    @Message("Form of the payload")
    String payloadForms();

    @Message("Copy")
    String copy();

    @Message("Go to the next open paragraph")
    String nextOpen();

    @Message("Conditions")
    String gates();

    @Message("Policy: {name}")
    String policy(String name);

    @Message("{n} of {all} met")
    String pass(int n, int all);

    @Message("Met")
    String passed();

    @Message(
            "{#switch code}{#case 'no-target-version'}There is a translation{#case 'source-withdrawn'}The source stands{#case 'record-unverified'}The record verifies{#case 'disclosure-wording-missing'}The disclosure has wording in this language{#case 'statement-missing'}Machine use is stated{#case 'paragraph-unreviewed'}Every paragraph is reviewed{#case 'paragraph-partly-signed'}No paragraph is signed in part{#case 'paragraph-stale'}No sign-off is stale{#case 'paragraph-changes-requested'}No changes are requested{#case 'no-against-source'}Every paragraph was read against the source{#case 'signer-missing'}Those whom the policy asks for have signed{#case 'paragraph-erased'}No text was erased{#case 'finding-open'}Findings are fixed or dismissed{#case 'nothing-signed'}Something is signed{#case 'signed-in-part'}Everything is signed or waived{#else}{code}{/switch}")
    String gate(String code);

    @Message(
            "{#switch code}{#case 'no-target-version'}{#if fact}{fact}, saved {when} by {names}.{/if}{#case 'source-withdrawn'}{#if fact}{fact}, received {when}.{/if}{#case 'paragraph-unreviewed'}{#if names}By {names}.{/if}{#case 'no-against-source'}{#if names}By {names}.{/if}{#case 'finding-open'}{#if fact eq '0'}None that blocks is open.{#else if fact eq '1'}None that blocks is open; 1 was dismissed with a reason.{#else}None that blocks is open; {fact} were dismissed with reasons.{/if}{#case 'record-unverified'}Checked just now, event by event.{#case 'paragraph-changes-requested'}None is open.{/switch}")
    String gateMet(String code, String fact, String names, String when);

    @Message("Proof")
    String proof();

    @Message("Concerns the whole article.")
    String gateWhole();

    @Message(
            "{#switch code}{#case 'paragraph-unreviewed'}{n} of {all}: {rows}{#case 'paragraph-partly-signed'}{n} of {all}: {rows}{#case 'paragraph-stale'}{n} of {all}: {rows}{#case 'paragraph-changes-requested'}{#if names}{names} asked in {rows}.{#else}{rows}{/if}{#case 'finding-open'}{count} open: {rows}{#else}{rows}{/switch}")
    String gateOpen(String code, int count, int n, int all, String rows, String names);

    @Message("{#if n == 1}Open {rows}{#else}Review these {n}{/if}")
    String openRows(int n, String rows);

    @Message("How the lines are worded")
    String wording();

    @Message("Choose who answers for it")
    String editorChoose();

    @Message("Disclosure line")
    String disclosure();

    @Message("The facts give no line yet.")
    String noDisclosure();

    @Message("Why it says this")
    String why();

    @Message("The line follows the record. It cannot be typed over.")
    String whyNote();

    @Message(
            "{#switch code}{#case 'from'}From the article’s record: the source publication is {a}{#case 'generative'}{a} was declared as generative AI{#case 'machine'}{a} was declared as machine translation, not generative{#case 'edited'}Paragraphs were edited, rewritten, added or removed against the machine text, and all are signed{#case 'reviewed'}No paragraph was changed in substance; all are signed{#case 'draft'}Nothing of the machine text survives as it was{#case 'none'}A named person states that no machine version was used{#case 'part'}{a} of {b} paragraphs are signed{#case 'unsigned'}Nothing is signed yet{#case 'staff'}The publication’s registered name{#else}{code}{/switch}")
    String clause(String code, String a, String b);

    @Message("Typed on the pasted page:")
    String claimed();

    @Message("What the publishing system receives")
    String payload();

    @Message("Release history")
    String history();

    @Message("Nothing was released or refused yet.")
    String noHistory();

    @Message("Refused")
    String refused();

    @Message(
            "{#if n == 1}Asked for by {name}: 1 condition was open{#else}Asked for by {name}: {n} conditions were open{/if}")
    String entryRefused(String name, int n);

    @Message("Release {n}, {label}, by {name}")
    String entryReleased(int n, String label, String name);

    @Message(
            "{#switch code}{#case 'first'}First{#case 'update'}Update{#case 'minor'}Minor{#case 'correction'}Correction{#case 'clarification'}Clarification{#case 'retraction'}Retraction{#else}{code}{/switch}")
    String kindName(String code);

    @Message("Kind of release")
    String kind();

    @Message("Responsible editor")
    String editor();

    @Message("The desk’s responsible editor")
    String editorDefault();

    @Message("Public note, for a correction or clarification")
    String publicNote();

    @Message("Internal note")
    String note();

    @Message("Reason for releasing with open conditions")
    String overrideReason();

    @Message("The record and the report show it.")
    String overrideWhy();

    @Message("Release {label} anyway")
    String override(String label);

    @Message("Release {label}")
    String submit(String label);

    @Message("Release")
    String form();

    @Message("Embargo")
    String embargo();

    @Message("Nobody outside sees a release before its time.")
    String embargoWhy();

    @Message("Until")
    String embargoUntil();

    @Message("Set embargo")
    String setEmbargo();

    @Message("Embargo until {until}")
    String embargoed(String until);

    @Message("Release {label}…")
    String toForm(String label);

    @Message("Retract")
    String retract();

    @Message("A retraction is a release of its own whose body is the notice.")
    String retractWhy();

    @Message("Notice for readers")
    String retractNotice();

    @Message("Reason, for the record")
    String retractReason();

    @Message("Reviewers and chiefs release, if the policy allows.")
    String mayNot();

    @Message(
            "{#switch code}{#case 'released'}Released.{#case 'retracted'}Retracted.{#case 'embargo'}The embargo is set.{#case 'refused'}Not released: conditions are open. The request is on record.{#else}Done.{/switch}")
    String done(String code);

    @Message(
            "{#switch code}{#case 'from'}Where it comes from{#case 'generative'}Generative AI{#case 'machine'}Machine translation{#case 'edited'}Edited{#case 'reviewed'}Reviewed{#case 'draft'}From a draft{#case 'none'}By people{#case 'part'}Reviewed in part{#case 'unsigned'}Not reviewed{#else}Who answers for it{/switch}")
    String clauseName(String code);
}
