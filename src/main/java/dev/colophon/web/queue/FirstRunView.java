package dev.colophon.web.queue;

/**
 * What is left to do before the first article, for somebody whose service is empty.
 *
 * @param policy whether one is in force: it is with the first desk
 * @param people that they know of
 * @param address of the service, as a caller of the API writes it
 */
record FirstRunView(
        boolean administrator,
        boolean mayAdd,
        boolean publication,
        boolean desk,
        boolean policy,
        int people,
        String address) {
    /** Whether there is a publication with a desk. */
    public boolean placed() {
        return publication && desk;
    }

    /** Steps that are not done. */
    public int left() {
        return 1 + (placed() ? 0 : 1) + (people > 1 ? 0 : 1) + (policy ? 0 : 1);
    }

    /** The step to take now: 1, 2 or 4. */
    public int step() {
        return !placed() ? 1 : people > 1 ? 4 : 2;
    }
}
