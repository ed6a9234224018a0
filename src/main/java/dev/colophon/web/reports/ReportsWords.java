package dev.colophon.web.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the reports page says, in English; Korean beside it in {@code messages/reports_ko.properties}. */
@MessageBundle("reports")
public interface ReportsWords {
    @Message("Reports")
    String title();

    @Message("What each desk released in a period. Days are the newsroom’s, both included.")
    String lede();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Desk")
    String desk();

    @Message("All desks")
    String allDesks();

    @Message("A row for each release:")
    String download();

    @Message("{n} of {all} rows")
    String progress(String n, String all);

    @Message("{n} rows saved.")
    String saved(String n);

    @Message("The file broke off after {n} of {all} rows and was not saved. Try again.")
    String broken(String n, String all);

    @Message("Show")
    String show();

    @Message("These are no two days in order; the last thirty days are shown.")
    String unclear();

    @Message("Releases")
    String all();

    @Message("First")
    String first();

    @Message("Updates, minor")
    String updates();

    @Message("Corrections, clarifications")
    String corrections();

    @Message("Retractions")
    String retractions();

    @Message("Without a line")
    String without();

    @Message("List")
    String list();

    @Message("See them")
    String see();

    @Message("See releases of {desk}")
    String seeOf(String desk);

    @Message("Nothing was released in these days.")
    String none();

    @Message("Only the newest {n} releases are counted. Choose fewer days.")
    String bounded(int n);
}
