package dev.colophon.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the review page says, in English; Korean beside it in {@code messages/review_ko.properties}. */
@MessageBundle("review")
public interface ReviewWords {
    @Message("View")
    String viewNavigation();

    @Message(
            "{#switch code}{#case 'side'}Side by side{#case 'inline'}Inline{#case 'clean'}Clean{#case 'authorship'}Authorship{/switch}")
    String view(String code);

    @Message("Filter paragraphs")
    String filterNavigation();

    @Message(
            "{#switch code}{#case 'all'}All{#case 'mine'}Needs you{#case 'changed'}Changed{#case 'since'}Changed since you looked{#case 'findings'}Findings{/switch}")
    String filter(String code);

    @Message("Paragraphs")
    String paragraphs();

    @Message("{signed} of {total} signed off")
    String stripSummary(int signed, int total);

    @Message("{#if label == 'H'}Headline{#else}Paragraph {label}{/if}: {review:state(state)}")
    String segment(String label, String state);

    @Message(
            "{#switch code}{#case 'unreviewed'}Unreviewed{#case 'partly-signed'}Partly signed{#case 'signed'}Signed off{#case 'carried'}Signed off, carried{#case 'stale'}Stale{#case 'changes-requested'}Changes requested{#case 'waived'}Waived{/switch}")
    String state(String code);

    @Message(
            "{#switch code}{#case 'partly-signed'}{#if reason == 'no-against-source'}Signed, but nobody has read the source yet{#else if reason == 'signer-missing'}Signed, but not yet by those whom the policy asks for{#else}{have} of {need} signed{/if}{#case 'stale'}{#if reason == 'source'}Stale: the source changed{#else if reason == 'both'}Stale: text and source changed{#else}Stale{#if since} since {since}{/if}{/if}{#case 'carried'}{#switch reason}{#case 'format'}Signed off; only the format changed since{#case 'light'}Signed off; only commas, hyphens or case changed since{#case 'split'}Signed off before it was split{#case 'merge'}Signed off before it was merged{#else}Signed off; the text is again the one signed{/switch}{#else}{review:state(code)}{/switch}")
    String stateLine(String code, int have, int need, String since, String reason);

    @Message("{#if label == 'H'}Headline{#else}Paragraph {label}{/if}, {review:state(state)}")
    String rowHeading(String label, String state);

    @Message("of {total}")
    String outOf(int total);

    @Message("{n} of {total}")
    String ofTotal(int n, int total);

    @Message("Work on the text")
    String texts();

    @Message("Edit the whole text")
    String editAll();

    @Message("Paste edited text")
    String pasteText();

    @Message("Policy: {name}")
    String policy(String name);

    @Message("{#if n == 1}One sign-off a paragraph by somebody else{#else}{n} sign-offs a paragraph{/if}")
    String policyApprovals(int n);

    @Message("One reviewer reads {language}")
    String policySource(String language);

    @Message("One reviewer reads {language} (you do)")
    String policySourceYou(String language);

    @Message("Nobody signs their own edit")
    String policyOwn();

    @Message("Breaking news: one person may edit, sign and release; a second look is due")
    String policyBreaking();

    @Message("Source")
    String source();

    @Message("Machine")
    String machine();

    @Message("Edited")
    String edited();

    @Message("Edit")
    String edit();

    @Message("{label}, latest")
    String latest(String label);

    @Message("against {label}")
    String against(String label);

    @Message("Sign-off")
    String signOffColumn();

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
            "{#switch code}{#case 'added'}{#if name}Added by {name} in {version}{#else}Added{/if}{#case 'removed'}{#if name}Removed by {name} in {version}{#else}Not taken over from the source{/if}{#case 'split'}{#if from < to}{#if from == 1}1 paragraph{#else}{from} paragraphs{/if} split into {to}{#else}Text moved from one paragraph to another{/if}{#case 'merged'}{#if from > to}{from} paragraphs merged into {to}{#else}Text moved from one paragraph to another{/if}{#case 'rewritten'}Rewritten{#case 'formatted'}Only the format differs{/switch}")
    String note(String code, int from, int to, String name, String version);

    @Message("Moved")
    String legendMoved();

    @Message("More")
    String moreActs();

    @Message("Copy with marks")
    String keyCopyMarks();

    @Message("Next finding")
    String keyFindingOf();

    @Message("Copied, with what was deleted and inserted.")
    String saidCopiedMarks();

    @Message("There is no other article in this view.")
    String saidNoOther();

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

    @Message("Sign off the {n} paragraphs shown that wait for you")
    String signShown(int n);

    @Message("Recorded as one sign-off of several paragraphs.")
    String signShownWhy();

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

    @Message("Your passkey signs it.")
    String passkeySigns();

    @Message("{#if label == 'H'}More on the headline{#else}More on ¶{label}{/if}")
    String more(String label);

    @Message("Signing does not close the finding.")
    String signingKeepsFinding();

    @Message("Finding: {message}")
    String findingLabel(String message);

    @Message("nothing")
    String evidenceNone();

    @Message("Mark as intended")
    String markIntended();

    @Message("Why is it right as it is?")
    String dismissReason();

    @Message("Dismiss finding")
    String dismiss();

    @Message("{#if label == 'H'}Requests on the headline{#else}Requests on paragraph {label}{/if}")
    String requestsOn(String label);

    @Message("Nothing here.")
    String nothingHere();

    @Message("Show all paragraphs")
    String showAll();

    @Message("inserted")
    String legendInserted();

    @Message("deleted")
    String legendDeleted();

    @Message(
            "{#switch code}{#case 'signed'}Signed off.{#case 'requested'}Changes requested.{#case 'withdrawn'}Withdrawn.{#case 'cleared'}The request is cleared.{#case 'waived'}Waived.{#case 'dismissed'}The finding is dismissed.{#case 'commented'}Said.{#case 'resolved'}Resolved.{#case 'removed'}Taken back.{#case 'saved'}Saved.{#case 'same'}Nothing changed, nothing was saved.{#else}Done.{/switch}")
    String done(String code);

    @Message("Compare versions")
    String compareTitle();

    @Message("From")
    String compareFrom();

    @Message("To")
    String compareTo();

    @Message("Compare")
    String compare();

    @Message("Back to review")
    String backToReview();

    @Message("Here now")
    String hereNow();

    @Message("Since you last looked ({version}):")
    String sinceLooked(String version);

    @Message(
            "{#if changed}{#if added}{name} changed {changed} and added {added} in {version}{#else}{name} changed {changed} in {version}{/if}{#else if added}{name} added {added} in {version}{#else}{name} saved {version}{/if}")
    String personChanged(String name, String version, String changed, String added);

    @Message(
            "{#if changed}{#if added}You changed {changed} and added {added} in {version}{#else}You changed {changed} in {version}{/if}{#else if added}You added {added} in {version}{#else}You saved {version}{/if}")
    String youChanged(String version, String changed, String added);

    @Message("{#if n == 1}Go to this one{#else}Go through these {n}{/if}")
    String goThrough(int n);

    @Message("Nothing changed.")
    String nothingSince();

    @Message("You have not looked at this article before.")
    String neverLooked();

    @Message("Signing off says: “{sentence}”")
    String attests(String sentence);

    @Message("Findings fixed or explained")
    String policyFindings();

    @Message("Edited, changes inline")
    String editedInline();

    @Message("to")
    String comparedTo();

    @Message("by")
    String byNames();

    @Message("Compare two versions")
    String compareTwo();

    @Message("From {label}")
    String compareFromLabel(String label);

    @Message("To {label}")
    String compareToLabel(String label);

    @Message("Version")
    String version();

    @Message("Changed")
    String changedRows();

    @Message("Paragraphs that {label} changed")
    String changedIn(String label);

    @Message("{label} to latest")
    String toLatest(String label);

    @Message("Since I signed")
    String sinceISigned();

    @Message("Last edit only")
    String lastEditOnly();

    @Message("{#if label == 'H'}Headline{#else}¶{label}{/if}")
    String foldOne(String label);

    @Message("{#if first == 'H'}Headline{#else}¶{first}{/if} to ¶{last}")
    String foldRange(String first, String last);

    @Message("{n} paragraphs")
    String foldMany(int n);

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

    @Message("{deletions} deletions, {insertions} insertions, {findings} findings.")
    String summary(int deletions, int insertions, int findings);

    @Message(
            "{#switch name}{#case 'NUMBER_DIFFERS'}Numbers differ{#case 'NUMBER_MISSING'}Number missing{#case 'NUMBER_UNSUPPORTED'}Number without source{#case 'QUOTATION_MISSING'}Quotation missing{#case 'QUOTATION_ADDED'}Quotation added{#case 'UNTRANSLATED_TEXT'}Left in the source’s script{#case 'INVISIBLE_CHARACTER'}A character nobody sees{#case 'URL_CHANGED'}Addresses differ{#case 'NAME_DIFFERS'}Name written otherwise{#case 'UNSUPPORTED_NAME'}Name without source{#else}Look again{/switch}")
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

    @Message("Marks")
    String legendMarks();

    @Message("differs")
    String legendDiffers();

    @Message("look again")
    String legendLook();

    @Message("Status and keyboard shortcuts")
    String statusLine();

    @Message("Nothing here waits for you.")
    String nothingWaits();

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

    @Message("Offline. What you write is kept; nothing is signed.")
    String saidOffline();

    @Message("That did not reach the server. Nothing was recorded; try again.")
    String saidLost();

    @Message("You were signed out. What you wrote is kept. Sign in again.")
    String saidSignedOut();

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

    @Message("All shortcuts")
    String allShortcuts();

    @Message("Keyboard shortcuts")
    String shortcuts();

    @Message("Search and commands")
    String searchCommands();

    @Message("Close")
    String close();

    @Message("Move")
    String groupMove();

    @Message("Decide")
    String groupDecide();

    @Message("Read")
    String groupRead();

    @Message("Article")
    String groupArticle();

    @Message("Anywhere")
    String groupAnywhere();

    @Message("Next, previous")
    String keyMove();

    @Message("Next that needs you")
    String keyNext();

    @Message("Next, previous change")
    String keyChange();

    @Message("Next, previous finding")
    String keyFinding();

    @Message("Go to paragraph…")
    String keyGoTo();

    @Message("Sign off")
    String keySign();

    @Message("Sign off and go on")
    String keySignNext();

    @Message("Sign off what was shown")
    String keySignShown();

    @Message("Undo")
    String keyUndo();

    @Message("Withdraw my sign-off")
    String keyWithdraw();

    @Message("Hide marks while held")
    String keyHide();

    @Message("Fold what is signed off")
    String keyFold();

    @Message("Show where it came from")
    String keyMoved();

    @Message("Read out the changes")
    String keyRead();

    @Message("Words of a rewritten paragraph")
    String keyWords();

    @Message("Edit paragraph")
    String keyEdit();

    @Message("Insert machine text")
    String keyMachine();

    @Message("Copy source")
    String keySource();

    @Message("Conflict: both, mine, theirs")
    String keyConflict();

    @Message("Review, history, release, audit")
    String keyTabs();

    @Message("Next, previous article")
    String keyArticle();

    @Message("Copy link to paragraph")
    String keyCopy();

    @Message("This list")
    String keySheet();

    @Message("Light or dark")
    String keyTheme();

    @Message("Single keys")
    String keysOffOn();

    @Message("Split at the cursor")
    String keySplit();

    @Message("Merge with previous")
    String keyMerge();

    @Message("Edit part {number + 1}")
    String editPart(int number);
}
