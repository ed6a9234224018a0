package dev.colophon.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a row says of its texts, its findings and what may be done with it, in English; Korean beside it in {@code messages/row_ko.properties}. */
@MessageBundle("row")
public interface RowWords {
    @Message(
            "{#switch code}{#case 'unreviewed'}Unreviewed{#case 'partly-signed'}Partly signed{#case 'signed'}Signed off{#case 'carried'}Signed off, carried{#case 'stale'}Stale{#case 'changes-requested'}Changes requested{#case 'waived'}Waived{/switch}")
    String state(String code);

    @Message(
            "{#switch code}{#case 'partly-signed'}{#if reason == 'no-against-source'}Signed, but nobody has read the source yet{#else if reason == 'signer-missing'}Signed, but not yet by those whom the policy asks for{#else}{have} of {need} signed{/if}{#case 'stale'}{#if reason == 'source'}Stale: the source changed{#else if reason == 'both'}Stale: text and source changed{#else}Stale{#if since} since {since}{/if}{/if}{#case 'carried'}{#switch reason}{#case 'format'}Signed off; only the format changed since{#case 'light'}Signed off; only commas, hyphens or case changed since{#case 'split'}Signed off before it was split{#case 'merge'}Signed off before it was merged{#else}Signed off; the text is again the one signed{/switch}{#else}{row:state(code)}{/switch}")
    String stateLine(String code, int have, int need, String since, String reason);

    @Message("Checked, matches the source")
    String matches();

    @Message("Reply")
    String reply();

    @Message("{#if label == 'H'}Reply on the headline{#else}Reply on ¶{label}{/if}")
    String replyOn(String label);

    @Message("{text} matches {source}")
    String matched(String text, String source);

    @Message("Restore")
    String restoreShort();

    @Message("{#if label == 'H'}Restore the headline{#else}Restore ¶{label}{/if}")
    String restore(String label);

    @Message("Remove paragraph")
    String removeShort();

    @Message("{#if label == 'H'}Remove the headline{#else}Remove ¶{label}{/if}")
    String remove(String label);

    @Message("{#if label == 'H'}Headline{#else}Paragraph {label}{/if}, {row:state(state)}")
    String rowHeading(String label, String state);

    @Message("Source paragraph")
    String sourceParagraph();

    @Message("Picture, table or embed")
    String media();

    @Message("Moved")
    String moved();

    @Message("Moved away from here")
    String movedAway();

    @Message("Moved to here")
    String movedHere();

    @Message(
            "{#switch code}{#case 'added'}{#if name}Added by {name} in {version}{#else}Added{/if}{#case 'removed'}{#if name}Removed by {name} in {version}{#else}Removed{/if}{#case 'split'}{#if from < to}{#if from == 1}1 paragraph{#else}{from} paragraphs{/if} split into {to}{#else}Text moved from one paragraph to another{/if}{#case 'merged'}{#if from > to}{from} paragraphs merged into {to}{#else}Text moved from one paragraph to another{/if}{#case 'rewritten'}Rewritten{#case 'formatted'}Only the format differs{/switch}")
    String note(String code, int from, int to, String name, String version);

    @Message(
            "{#switch column}{#case 'source'}No source paragraph{#case 'machine'}No machine text{#case 'edited'}Not in the edited text{#else}Not in this version{/switch}")
    String nothing(String column);

    @Message("explained by {name}:")
    String dismissedBy(String name);

    @Message("Since you signed {label} ({name})")
    String sinceYouSigned(String label, String name);

    @Message("Reviewer wanted")
    String reviewerWanted();

    @Message("{name}, {label}: lapsed")
    String lapsed(String name, String label);

    @Message("You, {label}: lapsed")
    String youLapsed(String label);

    @Message("{#if label == 'H'}Sign off headline{#else}Sign off ¶{label}{/if}")
    String sign(String label);

    @Message("{#if label == 'H'}Sign off headline again{#else}Sign off ¶{label} again{/if}")
    String signAgain(String label);

    @Message("{#if label == 'H'}Sign off your own headline{#else}Sign off your own ¶{label}{/if}")
    String signOwn(String label);

    @Message("Request changes")
    String requestChanges();

    @Message("What should change?")
    String whatToChange();

    @Message("{#if label == 'H'}Edit headline{#else}Edit ¶{label}{/if}")
    String editParagraph(String label);

    @Message("Waive")
    String waive();

    @Message("Why may it be released without sign-off?")
    String waiveReason();

    @Message("You have signed.")
    String youHaveSigned();

    @Message("Withdraw")
    String withdraw();

    @Message("Take back")
    String takeBack();

    @Message("Clear this request")
    String clear();

    @Message("What settled it?")
    String clearReason();

    @Message(
            "{#switch code}{#case 'own-work'}You wrote this, so somebody else signs it.{#case 'not-a-reviewer'}Reviewers of this desk sign off.{#case 'paragraph-erased'}The text was erased; there is nothing to sign.{#case 'waits'}Waiting for the editor.{#else}You cannot sign this.{/switch}")
    String refusal(String code);

    @Message("{#if label == 'H'}More on the headline{#else}More on ¶{label}{/if}")
    String more(String label);

    @Message("Signing does not close the finding.")
    String signingKeepsFinding();

    @Message("Finding: {message}")
    String findingLabel(String message);

    @Message("nothing")
    String evidenceNone();

    @Message("Mark as intended…")
    String markIntended();

    @Message("Why is it right as it is?")
    String dismissReason();

    @Message("Dismiss finding")
    String dismiss();

    @Message("{#if label == 'H'}Requests on the headline{#else}Requests on paragraph {label}{/if}")
    String requestsOn(String label);

    @Message("Show")
    String showMoved();

    @Message("{#if label == 'H'}The headline was moved away from here.{#else}¶{label} was moved away from here.{/if}")
    String rowMovedAway(String label);

    @Message("Moved up from after {#if label == 'H'}the headline{#else}¶{label}{/if}.")
    String movedUp(String label);

    @Message("Moved down from after {#if label == 'H'}the headline{#else}¶{label}{/if}.")
    String movedDown(String label);

    @Message("{#if n == 1}1 spacing change{#else}{n} spacing changes{/if}")
    String spacing(int n);

    @Message("Changed by {name} in {label}, after the page you answered from. Nothing was signed.")
    String changedMeanwhile(String name, String label);

    @Message("New")
    String newTag();

    @Message("{deletions} deletions, {insertions} insertions.")
    String summary(int deletions, int insertions);

    @Message("Number changed: {before} to {after}.")
    String numberChanged(String before, String after);

    @Message(
            "{#switch name}{#case 'NUMBER_DIFFERS'}Numbers differ{#case 'NUMBER_MISSING'}Number missing{#case 'NUMBER_UNSUPPORTED'}Number without source{#case 'QUOTATION_MISSING'}Quotation missing{#case 'QUOTATION_ADDED'}Quotation added{#case 'UNTRANSLATED_TEXT'}Left in the source’s script{#case 'INVISIBLE_CHARACTER'}A character nobody sees{#case 'URL_CHANGED'}Addresses differ{#case 'NAME_DIFFERS'}Name written otherwise{#case 'UNSUPPORTED_NAME'}Name without source{#case 'UNCHECKED'}Too long to be checked{#else}Look again{/switch}")
    String finding(String name);

    @Message("Ask {name}")
    String askPerson(String name);

    @Message("Comment")
    String comment();

    @Message("{#if label == 'H'}Comment on the headline{#else}Comment on paragraph {label}{/if}")
    String commentLabel(String label);

    @Message("{#if label == 'H'}Comments on the headline{#else}Comments on paragraph {label}{/if}")
    String commentsOn(String label);

    @Message("{#if n == 1}1 comment, resolved{#else}{n} comments, resolved{/if}")
    String commentsResolved(int n);

    @Message("· resolved")
    String settled();

    @Message("Resolve")
    String resolve();

    @Message("Waiting for {names}")
    String waitingFor(String names);

    @Message("Edit part {number + 1}")
    String editPart(int number);
}
