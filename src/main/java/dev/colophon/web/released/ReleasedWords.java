package dev.colophon.web.released;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of releases says, in English; Korean beside it in {@code messages/released_ko.properties}. */
@MessageBundle("released")
public interface ReleasedWords {
    @Message("Released")
    String title();

    @Message("What readers got, newest first. Each release has a report that can be checked without this service.")
    String lede();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Desk")
    String desk();

    @Message("All desks")
    String allDesks();

    @Message("Show")
    String show();

    @Message("These are no two days in order; the last thirty days are shown.")
    String unclear();

    @Message("Released article")
    String article();

    @Message("Pair")
    String pair();

    @Message("Release")
    String release();

    @Message("When")
    String when();

    @Message("Responsible")
    String responsible();

    @Message("Report")
    String report();

    @Message("Audit report")
    String openReport();

    @Message("Audit report: {title}, release {n}")
    String openReportOf(String title, int n);

    @Message(
            "{#switch code}{#case 'first'}First{#case 'update'}Update{#case 'minor'}Minor{#case 'correction'}Correction{#case 'clarification'}Clarification{#case 'retraction'}Retraction{#else}{code}{/switch}")
    String kind(String code);

    @Message("Retracted")
    String retracted();

    @Message("A later release follows")
    String superseded();

    @Message("Embargo until {until}")
    String embargo(String until);

    @Message("Published page")
    String published();

    @Message("The headline was erased")
    String erased();

    @Message("Nothing was released in these days.")
    String none();

    @Message("There are more. Choose fewer days to see them.")
    String more();
}
