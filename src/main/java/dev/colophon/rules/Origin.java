package dev.colophon.rules;

import java.util.List;

/**
 * A split or merge over which sign-offs carried: how the paragraph stood in the version that made it, and its parents'
 * approvals, a column for each parent.
 *
 * @param moment index of that version's moment
 */
record Origin(int moment, Carry rule, Standing made, List<List<Approval>> columns) {}
