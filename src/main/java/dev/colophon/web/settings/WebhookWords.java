package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of webhooks and their deliveries say, in English; Korean beside it in {@code messages/hooks_ko.properties}. */
@MessageBundle("hooks")
public interface WebhookWords {
    @Message("Webhooks")
    String webhooks();

    @Message(
            "Systems that are told when something happens, instead of asking. A message carries no text: the system reads it with its own token.")
    String webhooksLede();

    @Message("Webhooks")
    String webhookList();

    @Message("Address")
    String webhookUrl();

    @Message("https, reachable from outside; hosts inside the house are named by whoever runs the service")
    String webhookUrlHint();

    @Message("Told of")
    String webhookEvents();

    @Message("the house")
    String webhookHouse();

    @Message("The receiver verifies with this secret. It is shown once.")
    String webhookSecretOnce();

    @Message("Nothing is told to any system yet.")
    String noWebhooks();

    @Message("Add webhook")
    String addWebhook();

    @Message("New secret")
    String webhookRotate();

    @Message("The secret before signs beside the new one for a day.")
    String webhookRotateHint();

    @Message("Stop")
    String webhookStop();

    @Message("Let it go on")
    String webhookStart();

    @Message("Remove")
    String webhookRemove();

    @Message("Deliveries")
    String deliveries();

    @Message(
            "Every attempt of the last thirty days. What was sent again keeps its id, so that the receiver knows what it has.")
    String deliveriesLede();

    @Message("Nothing was sent yet.")
    String noDeliveries();

    @Message("Message")
    String deliveryId();

    @Message("Answer")
    String deliveryAnswer();

    @Message("sent again")
    String deliveryAgain();

    @Message("Send again")
    String resend();

    @Message("Send a trial")
    String sendTrial();

    @Message("Next attempt")
    String nextAttempt();

    @Message(
            "{#switch code}{#case 'version.received'}version received{#case 'sign-off.given'}sign-off given{#case 'sign-off.withdrawn'}sign-off withdrawn{#case 'released'}released{#case 'retracted'}retracted{#case 'source.changed'}source changed after release{#case 'source.withdrawn'}source withdrawn after release{#case 'trial'}trial{#else}{code}{/switch}")
    String webhookEvent(String code);

    @Message(
            "{#switch why}{#case 'gone'}stopped: the receiver said that it is gone (410){#case 'failing'}stopped: no answer for days{#else}stopped{/switch}")
    String webhookStopped(String why);

    @Message("{#switch outcome}{#case 'waiting'}waits{#case 'delivered'}delivered{#else}failed{/switch}")
    String deliveryOutcome(String outcome);

    @Message(
            "{#switch code}{#case 'timeout'}no answer in time{#case 'address-refused'}address refused{#case 'not-told'}not told of this any more{#else}unreachable{/switch}")
    String deliveryError(String code);

    @Message("{#if n == 1}{n} attempt failed{#else}{n} attempts failed{/if}")
    String webhookFailures(int n);
}
