package dev.colophon.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shortcut sheet and the line of keys say, in English; Korean beside it in {@code messages/keys_ko.properties}. */
@MessageBundle("keys")
public interface KeyWords {
    @Message(
            "{#switch key}{#case 'J'}Next paragraph{#case 'K'}Previous paragraph{#case 'N'}Next that needs you{#case '⇧N'}Previous that needs you{#case ']'}Next change{#case '['}Previous change{#case 'F'}Next finding; in the queue: filter{#case '⇧F'}Previous finding{#case 'S'}Sign off{#case '⇧S'}Sign off and go on{#case '⇧⌥S'}Sign off what was shown{#case 'R'}Request changes{#case 'C'}Comment{#case 'Z'}Undo{#case 'W'}Withdraw my sign-off{#case 'E'}Edit paragraph{#case 'H'}Hide marks while held{#case '.'}Fold what is signed off{#case 'M'}Show where it came from{#case 'V'}Compare two versions{#case 'D'}Read out the changes{#case 'X'}Words of a rewritten paragraph; in the queue: select{#case '⇧X'}In the queue: select a range{#case 'Y'}Copy link to paragraph{#case '⇧Y'}Copy with marks{#case 'A'}In the queue: assign{#case '⇧J'}Next article{#case '⇧K'}Previous article{#case '⇧D'}Light or dark{#else}{key}{/switch}")
    String of(String key);

    @Message("Copy with marks")
    String keyCopyMarks();

    @Message("Next finding")
    String keyFindingOf();

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

    @Message("Compare the newest version with the one before")
    String keyCompare();

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
}
