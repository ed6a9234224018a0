package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of policies says, in English; Korean beside it in {@code messages/policies_ko.properties}. */
@MessageBundle("policies")
public interface PolicyWords {
    @Message("Lower-case letters, digits and hyphens")
    String nameHint();

    @Message(
            "What a desk demands before release. A change is a draft until it is activated; every release names the version it was judged by.")
    String policiesLede();

    @Message("New draft")
    String newDraft();

    @Message("Title")
    String policyTitle();

    @Message("Sign-offs a paragraph, by others than its changers")
    String approvals();

    @Message("At least one against the source")
    String againstSource();

    @Message("Sign-offs carry over a change of")
    String carry();

    @Message(
            "{#switch rule}{#case 'equal'}nothing (the same text put back){#case 'format'}format only{#case 'light'}commas, hyphens, case{#else}split and merge{/switch}")
    String carryRule(String rule);

    @Message("Who may release")
    String release();

    @Message("Open findings that block a release")
    String blockingChecks();

    @Message(
            "{#switch code}{#case 'number-differs'}Numbers differ{#case 'number-unsupported'}A number the source does not have{#case 'quotation-missing'}A quotation is missing{#case 'quotation-added'}A quotation was added{#case 'untranslated-text'}Untranslated text{#case 'invisible-character'}Invisible characters{#case 'name-differs'}Names differ from the list{#case 'unsupported-name'}A name the source does not have{#case 'url-changed'}Addresses differ{#case 'unchecked'}Paragraphs too long to be checked{#case 'unit-differs'}Units differ{#case 'date-differs'}Dates differ{#case 'negation-changed'}A negation changed{#case 'attribution-lost'}An attribution was lost{#case 'sentence-omitted'}A sentence was left out{#case 'sentence-added'}A sentence was added{#case 'model-chatter'}Words of the machine about itself{#case 'repeated-text'}Repeated text{#case 'style'}Style{#else}{code}{/switch}")
    String check(String code);

    @Message("What it demands")
    String demands();

    @Message("Sign-offs")
    String approvalsShort();

    @Message(
            "{#if n == 1}One sign-off for each paragraph, by others than its changers.{#else}{n} sign-offs for each paragraph, by others than its changers.{/if}")
    String approvalsWords(int n);

    @Message("Nobody signs their own work.")
    String notOwnWork();

    @Message("Policy")
    String policy();

    @Message("State")
    String stateHead();

    @Message("Since")
    String since();

    @Message("Rules")
    String rules();

    @Message("Only who requested changes, or a chief, clears them")
    String strictVetoes();

    @Message("Approvals count only if the approver’s own passkey signed them")
    String policyPasskey();

    @Message("Who changes a number, name, quotation or negation in what others signed says why")
    String policyNotes();

    @Message("Second look at breaking news within hours")
    String breakingHours();

    @Message("What a signer attests")
    String attestation();

    @Message("Save as draft")
    String saveDraft();

    @Message("Activate")
    String activate();

    @Message("Discard")
    String discard();

    @Message("Who must be among the signers of each paragraph")
    String signers();

    @Message("Each line asks for one signer: in that role, reading that language, or both.")
    String signersHint();

    @Message("Role")
    String signerRole();

    @Message("any role")
    String anyRole();

    @Message("Reads the language (ko, ja)")
    String signerLanguage();

    @Message("See what it would change")
    String preview();

    @Message("What “{title}” would change at {desk}")
    String previewOf(String title, String desk);

    @Message(
            "{changed} of {articles} articles on their way would be judged otherwise. What is released stays as it is.")
    String previewChanges(int changed, int articles);

    @Message("None of the {articles} articles on their way would be judged otherwise.")
    String previewNothing(int articles);

    @Message("Article")
    String articleTitle();

    @Message("Stage")
    String stage();

    @Message("Signed")
    String signed();

    @Message("Open conditions")
    String blockers();
}
