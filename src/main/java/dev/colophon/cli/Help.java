package dev.colophon.cli;

/** What the jar can be told. */
final class Help {
    static final String TEXT = """
            Colophon

              java -jar quarkus-run.jar                 starts the service
              java -jar quarkus-run.jar verify <bundle.zip> [--key <key>]... [--checkpoint <file>] [--json]
              java -jar quarkus-run.jar verify <audit-report.json> [--key <key>]... [--json]
                                                        checks a bundle or a report without the service
              java -jar quarkus-run.jar import <file>... --desk <desk> --publication <name> [--source ko] [--target en]
                        [--provider <name> --model <name> [--kind generative]] [--zone Asia/Seoul]
                                                        makes an article of each .txt, .html, .xlf or ninjs .json file
              java -jar quarkus-run.jar export <article> [--form json|html|text|ld|ninjs|xliff|tmx] [--release <n>] [--out <file>]
                                                        writes a release, or the newest text as XLIFF or TMX
              java -jar quarkus-run.jar report <article> [--form html|pdf|json|csv|zip] [--release <n>] [--out <file>]
              java -jar quarkus-run.jar report --from <day> --to <day> [--desk <desk>] [--form csv|ndjson] [--out <file>]
                                                        writes an audit report of an article or of a period

            The key of a bundle is its log's, a line such as "example.org/log+1a2b3c4d+AX…" or a file with it; the key of a
            report is a PEM file or the base64 of a public key's 32 bytes. Have them from elsewhere than what you check.
            --checkpoint names a file with a checkpoint of the same log that you kept: the log must have gone on from it.
            --json answers in JSON.
            verify exits with 0: verified, 1: failures, named one a line, 2: verified, but unanchored, since no key was
            given and what was checked vouches only for itself, 64: called wrongly.

            import, export and report ask a running service (--server, http://localhost:8080 if left out) by the token in
            COLOPHON_TOKEN or in the file that --token-file names. They exit with 0: done, 1: refused, in the service's
            words, 64: called wrongly. A file that was imported before is not imported twice.""";

    private Help() {}
}
