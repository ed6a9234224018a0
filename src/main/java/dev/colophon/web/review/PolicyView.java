package dev.colophon.web.review;

/** The policy in short sentences. */
record PolicyView(
        String name, int approvals, boolean againstSource, boolean readsSource, boolean ownWork, boolean breaking) {}
