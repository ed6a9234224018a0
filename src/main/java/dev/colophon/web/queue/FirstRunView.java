package dev.colophon.web.queue;

/** What is left to do before the first article, for somebody whose service is empty. */
record FirstRunView(
        boolean administrator, boolean mayAdd, boolean publication, boolean desk, boolean policy, int people) {}
