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

    @Message("{#if label == 'H'}Headline{#else}Paragraph {label}{/if}: {row:state(state)}")
    String segment(String label, String state);

    @Message("of {total}")
    String outOf(int total);

    @Message("{n} of {total}")
    String ofTotal(int n, int total);

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

    @Message(
            "{#switch view}{#case 'inline'}Edited, changes inline{#case 'clean'}Edited, clean{#case 'authorship'}Who wrote each word{#else}Edited{/switch}")
    String edited(String view);

    @Message("Edit")
    String edit();

    @Message("{label}, latest")
    String latest(String label);

    @Message("against {label}")
    String against(String label);

    @Message("Sign-off")
    String signOffColumn();

    @Message("moved")
    String legendMoved();

    @Message("{n} of {total} paragraphs differ")
    String compared(int n, int total);

    @Message("{#if label == 'H'}Headline{#else}Paragraph {label}{/if}")
    String comparedRow(String label);

    @Message("same")
    String sameText();

    @Message("More")
    String moreActs();

    @Message("Sign off the {n} paragraphs shown that wait for you")
    String signShown(int n);

    @Message("Recorded as one sign-off of several paragraphs.")
    String signShownWhy();

    @Message("Your passkey signs it.")
    String passkeySigns();

    @Message(
            "{#switch code}{#case 'findings'}No open findings on {version}. Checked: numbers, names, quotations, addresses, scripts.{#case 'mine'}Nothing needs you.{#else}Nothing changed.{/switch}")
    String leavesNothing(String code, String version);

    @Message("All {n} signed off.")
    String allSigned(int n);

    @Message("Open release")
    String openRelease();

    @Message("{#if kind == 'generative'}generative AI{#else}machine translation{/if}")
    String engine(String kind);

    @Message("Nothing here.")
    String nothingHere();

    @Message("Show all paragraphs")
    String showAll();

    @Message("inserted")
    String legendInserted();

    @Message("deleted")
    String legendDeleted();

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

    @Message("You have not looked at this article before")
    String neverLooked();

    @Message("Signing off says: “{sentence}”")
    String attests(String sentence);

    @Message("Findings fixed or explained")
    String policyFindings();

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

    @Message("{n} earlier versions: see the history")
    String earlier(int n);

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

    @Message("Marks")
    String legendMarks();

    @Message("differs")
    String legendDiffers();

    @Message("look again")
    String legendLook();

    @Message("matches the source")
    String legendMatches();
}
