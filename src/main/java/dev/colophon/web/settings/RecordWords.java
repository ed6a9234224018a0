package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the record and of erasing persons says, in English; Korean beside it in {@code messages/record_ko.properties}. */
@MessageBundle("record")
public interface RecordWords {
    @Message("The record")
    String record();

    @Message(
            "Everything that is done to an article is an event in one log that outsiders can check. Here you see how far it is and have it checked as a whole.")
    String recordLede();

    @Message("The log")
    String log();

    @Message("Name")
    String logName();

    @Message("Events")
    String logSize();

    @Message("Signed up to")
    String logSigned();

    @Message("Started")
    String checkStarted();

    @Message("Result")
    String checkResult();

    @Message("Events")
    String checkEvents();

    @Message("asked for")
    String checkAsked();

    @Message("nightly")
    String checkNightly();

    @Message("running")
    String checkRunning();

    @Message("verified")
    String checkVerified();

    @Message("Nothing was checked yet.")
    String checkNone();

    @Message("Checks every event, text and release against the log. It takes its time; the service goes on meanwhile.")
    String checkHint();

    @Message("Check now")
    String checkNow();

    @Message("Keys")
    String recordKeys();

    @Message("Signs")
    String keyPurpose();

    @Message("Counts")
    String keyRange();

    @Message("Erase this person")
    String erasePerson();

    @Message("Destroys name, address and every way to sign in, for good. What they did stays on record under a number.")
    String erasePersonHint();

    @Message("Why")
    String eraseReason();

    @Message("Ground, such as GDPR Art. 17 (stays readable in the record)")
    String eraseGround();

    @Message("{count} waiting")
    String logWaiting(long count);

    @Message("{count} failures")
    String checkFailures(int count);

    @Message("{#switch purpose}{#case 'log'}checkpoints{#else}events{/switch}")
    String keyUse(String purpose);

    @Message("from event {index}")
    String keyFrom(Object index);

    @Message("revoked at event {index}")
    String keyUntil(long index);
}
