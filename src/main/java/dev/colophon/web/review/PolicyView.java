package dev.colophon.web.review;

/**
 * The policy in short sentences.
 *
 * @param attestation what a signer attests, told beside the button
 */
record PolicyView(
        String name,
        String attestation,
        int approvals,
        boolean againstSource,
        boolean readsSource,
        boolean ownWork,
        boolean breaking,
        boolean findings,
        boolean passkey) {}
