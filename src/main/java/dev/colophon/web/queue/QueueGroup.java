package dev.colophon.web.queue;

import java.util.List;

/** Articles under one heading: {@code soon, yours, others, done}. */
record QueueGroup(String code, List<QueueItem> items) {}
