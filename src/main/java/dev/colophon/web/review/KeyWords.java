package dev.colophon.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shortcut sheet and the line of keys say, in English; Korean beside it in {@code messages/keys_ko.properties}. */
@MessageBundle("keys")
public interface KeyWords {
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
