package dev.colophon.web.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the history page says, in English; Korean beside it in {@code messages/history_ko.properties}. */
@MessageBundle("history")
public interface HistoryWords {
    @Message("This edit is not mine")
    String notMine();

    @Message("Why; it goes on record")
    String notMineWhy();

    @Message("Say so")
    String notMineSay();

    @Message("History")
    String title();

    @Message("Every version, sign-off and decision, in order. Nothing here can be edited or removed.")
    String lede();

    @Message("Filter the history")
    String filterNavigation();

    @Message(
            "{#switch code}{#case 'all'}All{#case 'versions'}Versions{#case 'sign-offs'}Sign-offs{#case 'comments'}Comments{#case 'releases'}Releases{#case 'other'}Other{/switch}")
    String filter(String code);

    @Message("Compare with {label}")
    String compare(String label);

    @Message("{#if n == 1}1 sign-off went stale{#else}{n} sign-offs went stale{/if}")
    String lapsed(int n);

    @Message(
            "on {rows}, because {#if version}{version} changed what was signed{#else}its source was aligned anew{/if}.")
    String lapsedWhy(String version, String rows);

    @Message("{#if in == 1}1 word in{#else}{in} words in{/if}, {out} out.")
    String words(int in, int out);

    @Message("{#switch code}{#case 'gates'}See conditions{#case 'report'}Audit report{#else}Review{/switch}")
    String look(String code);

    @Message("Person")
    String person();

    @Message("Anyone")
    String anyone();

    @Message("Paragraph")
    String paragraph();

    @Message("Any paragraph")
    String anyParagraph();

    @Message("Headline")
    String headline();

    @Message("Filter")
    String apply();

    @Message("Clear")
    String clear();

    @Message("Export")
    String export();

    @Message("Compare versions")
    String compareVersions();

    @Message("Paragraphs changed: {rows}")
    String changed(String rows);

    @Message("reported by {name}")
    String reportedBy(String name);

    @Message("Nothing of this kind yet.")
    String nothing();

    @Message(
            "{#switch code}{#case 'article-created'}created the article.{#case 'article-changed'}changed what the article says about itself.{#case 'source-received'}brought in the source as {version}.{#case 'source-withdrawn'}withdrew the source.{#case 'machine-received'}brought in machine version {version} ({value}).{#case 'machine-declared-none'}stated that no machine version was used.{#case 'edit-saved'}saved {version}{#if rows}, changing {rows}{/if}.{#case 'alignment-set'}set which source {rows} renders.{#case 'signed'}signed off {rows} on {version}.{#case 'requested'}requested changes on {rows}.{#case 'sign-off-withdrawn'}withdrew a verdict on {rows}.{#case 'sign-off-cleared'}cleared the request on {rows}.{#case 'paragraph-waived'}waived {rows}.{#case 'edit-disowned'}said that {version} is not theirs.{#case 'finding-dismissed'}dismissed a finding on {rows}.{#case 'gate-overridden'}let a release pass open conditions.{#case 'profile-chosen'}chose the {value} profile.{#case 'release-refused'}asked for a release; it was refused.{#case 'released'}released {version} as release {value}.{#case 'retracted'}retracted the article as release {value}.{#case 'embargo-ended'}ended the embargo of release {value}.{#case 'release-published'}reported where release {value} appeared.{#case 'erasure-done'}erased texts.{#case 'comment'}commented{#if rows} on {rows}{/if}.{#else}{code}{/switch}")
    String event(String code, String version, String rows, String value);

    @Message("Erase texts")
    String erase();

    @Message(
            "Destroys texts of paragraphs in every version and release, for good. That it was done, by whom and on what ground stays on record, and everything still verifies.")
    String eraseLede();

    @Message("Translation")
    String eraseTarget();

    @Message("Source; what renders it must be signed again")
    String eraseSource();

    @Message("Why (can be erased later)")
    String eraseReason();

    @Message("Ground, such as GDPR Art. 17 (stays readable)")
    String eraseGround();

    @Message("A release with an erased paragraph is no longer given out; a correction takes its place.")
    String eraseFinal();
}
