package dev.colophon.web.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where the same report is found in other forms, and the one with names where they are withheld here, or without.
 *
 * @param page the report's own address
 * @param release the one reported on, null for the article as it stands
 */
record ReportLinks(String page, @Nullable Integer release, boolean withheld) {
    public String record() {
        return page + "/record.json" + query(withheld);
    }

    public String pdf() {
        return page + "/report.pdf" + query(withheld);
    }

    public String csv() {
        return page + "/paragraphs.csv" + query(withheld);
    }

    public String evidence() {
        return page + "/evidence.zip" + query(withheld);
    }

    /** The same page with names withheld, or given again. */
    public String names() {
        return page + query(!withheld);
    }

    private String query(boolean without) {
        String query = (release == null ? "" : "&release=" + release) + (without ? "&names=withheld" : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
