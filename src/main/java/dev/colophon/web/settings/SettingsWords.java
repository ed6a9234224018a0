package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the settings pages say, in English; Korean beside it in {@code messages/settings_ko.properties}. */
@MessageBundle("settings")
public interface SettingsWords {
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

    @Message("Settings")
    String title();

    @Message("Sign-in")
    String account();

    @Message("Change password")
    String changePassword();

    @Message("At least eight characters. Every browser is signed out then, this one too.")
    String changePasswordHint();

    @Message("Present password")
    String presentPassword();

    @Message("Passkeys")
    String passkeys();

    @Message("A second way in, kept by your device or security key: nothing to guess, and of no use on another site.")
    String passkeysHint();

    @Message("Passkeys need JavaScript.")
    String passkeysNeedScript();

    @Message("What you call it")
    String passkeyLabel();

    @Message("Add a passkey")
    String addPasskey();

    @Message("Remove")
    String removePasskey();

    @Message("on several devices")
    String synced();

    @Message("Browsers that are signed in")
    String sessions();

    @Message("Sign out everywhere")
    String signOutEverywhere();

    @Message("since")
    String signedInSince();

    @Message("last used")
    String lastUsed();

    @Message("Security log")
    String security();

    @Message("Who was refused what, who signed in, and what was done to accounts and tokens. Kept for ninety days.")
    String securityLede();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("Who")
    String who();

    @Message("Concerning")
    String concerning();

    @Message("From")
    String address();

    @Message("Older")
    String older();

    @Message("Publications and desks")
    String desks();

    @Message("People")
    String people();

    @Message("Policies")
    String policies();

    @Message("Systems and tokens")
    String tokens();

    @Message(
            "A publication is who publishes; a desk is a team of it. People hold roles at desks, and policy hangs on them.")
    String desksLede();

    @Message("Short name")
    String slug();

    @Message("Lower-case letters, digits and hyphens; it cannot be changed later.")
    String slugHint();

    @Message("Name in English")
    String nameEnglish();

    @Message("As it reads in a sentence, with its article: the Harbour Daily")
    String nameEnglishHint();

    @Message("Who answers in law, as on the imprint")
    String legalEntityHint();

    @Message("An address that readers can write to")
    String contactHint();

    @Message("Such as Asia/Seoul; days and deadlines are told by it")
    String timeZoneHint();

    @Message("Publications")
    String publications();

    @Message("Change publication")
    String changePublication();

    @Message("There is no publication yet. Name the first one below; desks come after it.")
    String noPublications();

    @Message("Desks")
    String desksOnly();

    @Message("There is no desk yet. A desk begins with the standard policy in force.")
    String noDesks();

    @Message("Preferences")
    String you();

    @Message("How you like the pages. Nobody else sees this.")
    String youLede();

    @Message("Your preferences are kept.")
    String kept();

    @Message("Language of the pages")
    String language();

    @Message("As the browser asks")
    String languageBrowser();

    @Message("Theme")
    String theme();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Font of article texts")
    String reading();

    @Message("Serif")
    String serif();

    @Message("Sans-serif")
    String sans();

    @Message("Size of article texts")
    String textSize();

    @Message("Single keys do something")
    String keys();

    @Message("Turn them off where they get in the way of a screen reader or of speech input.")
    String keysWhy();

    @Message("An administrator sets your roles and the languages you read.")
    String rolesWhy();

    @Message("How it looks")
    String sample();

    @Message("The Mulbit can carry 240 passengers and 60 bicycles and can sail about 48 kilometers on a single charge.")
    String sampleText();

    @Message("Name lists")
    String names();

    @Message(
            "How a desk writes names. The checks tell where a text writes them otherwise, or names somebody the source does not.")
    String namesLede();

    @Message("In the source")
    String nameSource();

    @Message("In the text")
    String nameTarget();

    @Message("Also right")
    String nameAccepted();

    @Message("Wrong")
    String nameAvoided();

    @Message("Several apart by commas")
    String byCommas();

    @Message("Pair")
    String pair();

    @Message("Source language")
    String sourceLanguage();

    @Message("Target language")
    String targetLanguage();

    @Message("Add name")
    String addName();

    @Message("Change name")
    String changeName();

    @Message("Remove")
    String remove();

    @Message("This desk lists no names yet.")
    String noNames();

    @Message("Wording")
    String wording();

    @Message(
            "The lines that readers see, by what the record says. They are versioned with the service; a release names the version it was worded by and keeps it.")
    String wordingLede();

    @Message("S stands for the source publication, P for yours, k of n for paragraphs reviewed.")
    String wordingSlots();

    @Message(
            "{#switch code}{#case 'human'}No machine version was used{#case 'unreviewed'}Nothing is signed{#case 'partly'}Signed in part{#case 'from-draft'}All signed, nothing of the machine text survives{#case 'edited'}All signed, changed in substance{#case 'reviewed'}All signed, nothing changed in substance{#else}{code}{/switch}")
    String rule(String code);

    @Message(
            "{#switch code}{#case 'generative'}generative AI{#case 'machine'}other machine translation{#else}{code}{/switch}")
    String engineKind(String code);

    @Message("Name in Korean")
    String nameKorean();

    @Message("Legal entity")
    String legalEntity();

    @Message("Contact")
    String contact();

    @Message("Time zone")
    String timeZone();

    @Message("Add publication")
    String addPublication();

    @Message("Publication")
    String publication();

    @Message("Desk")
    String desk();

    @Message("Add desk")
    String addDesk();

    @Message("Responsible editor")
    String responsibleEditor();

    @Message("nobody yet")
    String nobody();

    @Message("Everybody works under an account of their own: a sign-off is worth what the sign-in is worth.")
    String peopleLede();

    @Message("Name")
    String name();

    @Message("E-mail")
    String email();

    @Message("Languages they read, as tags: ko, ja")
    String languages();

    @Message("Reads")
    String reads();

    @Message("Roles")
    String roles();

    @Message("every desk")
    String everyDesk();

    @Message(
            "{#switch role}{#case 'editor'}editor{#case 'reviewer'}reviewer{#case 'chief'}chief{#case 'auditor'}auditor{#case 'administrator'}administrator{#else}{role}{/switch}")
    String role(String role);

    @Message("Deputies: roles for a time")
    String deputies();

    @Message("For who stands in for somebody. The role counts from the first time until the last.")
    String deputiesHint();

    @Message("from")
    String deputyFrom();

    @Message("until")
    String deputyUntil();

    @Message("May not sign in")
    String disabled();

    @Message("Add person")
    String addPerson();

    @Message("Save")
    String save();

    @Message("Change")
    String change();

    @Message("Invite")
    String invite();

    @Message("Give this invitation to {name}. It is shown once and sets a password at /setup until {until}.")
    String invitation(String name, String until);

    @Message(
            "What a desk demands before release. A change is a draft until it is activated; every release names the version it was judged by.")
    String policiesLede();

    @Message("{#switch state}{#case 'draft'}draft{#case 'active'}in force{#else}past{/switch}")
    String state(String state);

    @Message("New draft")
    String newDraft();

    @Message("Title")
    String policyTitle();

    @Message("Sign-offs a paragraph, by others than its changers")
    String approvals();

    @Message("At least one against the source")
    String againstSource();

    @Message("Sign-offs carry over a change of")
    String carry();

    @Message(
            "{#switch rule}{#case 'format'}format only{#case 'light'}commas, hyphens, case{#else}split and merge{/switch}")
    String carryRule(String rule);

    @Message("Who may release")
    String release();

    @Message("Open findings that block a release")
    String blockingChecks();

    @Message(
            "{#switch code}{#case 'number-differs'}Numbers differ{#case 'number-unsupported'}A number the source does not have{#case 'quotation-missing'}A quotation is missing{#case 'quotation-added'}A quotation was added{#case 'untranslated-text'}Untranslated text{#case 'invisible-character'}Invisible characters{#case 'name-differs'}Names differ from the list{#case 'unsupported-name'}A name the source does not have{#case 'url-changed'}Addresses differ{#case 'unit-differs'}Units differ{#case 'date-differs'}Dates differ{#case 'negation-changed'}A negation changed{#case 'attribution-lost'}An attribution was lost{#case 'sentence-omitted'}A sentence was left out{#case 'sentence-added'}A sentence was added{#case 'model-chatter'}Words of the machine about itself{#case 'repeated-text'}Repeated text{#case 'style'}Style{#else}{code}{/switch}")
    String check(String code);

    @Message("What it demands")
    String demands();

    @Message("Sign-offs")
    String approvalsShort();

    @Message(
            "{#if n == 1}One sign-off for each paragraph, by others than its changers.{#else}{n} sign-offs for each paragraph, by others than its changers.{/if}")
    String approvalsWords(int n);

    @Message("Nobody signs their own work.")
    String notOwnWork();

    @Message("Policy")
    String policy();

    @Message("State")
    String stateHead();

    @Message("Since")
    String since();

    @Message("Rules")
    String rules();

    @Message("Only who requested changes, or a chief, clears them")
    String strictVetoes();

    @Message("Approvals count only if the approver’s own passkey signed them")
    String policyPasskey();

    @Message("Second look at breaking news within hours")
    String breakingHours();

    @Message("What a signer attests")
    String attestation();

    @Message("Save as draft")
    String saveDraft();

    @Message("Activate")
    String activate();

    @Message("Discard")
    String discard();

    @Message("Who must be among the signers of each paragraph")
    String signers();

    @Message("Each line asks for one signer: in that role, reading that language, or both.")
    String signersHint();

    @Message("Role")
    String signerRole();

    @Message("any role")
    String anyRole();

    @Message("Reads, as a tag: ko")
    String signerLanguage();

    @Message("See what it would change")
    String preview();

    @Message("What “{title}” would change at {desk}")
    String previewOf(String title, String desk);

    @Message(
            "{changed} of {articles} articles on their way would be judged otherwise. What is released stays as it is.")
    String previewChanges(int changed, int articles);

    @Message("None of the {articles} articles on their way would be judged otherwise.")
    String previewNothing(int articles);

    @Message("Article")
    String articleTitle();

    @Message("Stage")
    String stage();

    @Message("Signed")
    String signed();

    @Message("Open conditions")
    String blockers();

    @Message("A system has scopes at desks and signs nothing. A token is shown once; only its fingerprint is kept.")
    String tokensLede();

    @Message("Systems")
    String clients();

    @Message("Scopes")
    String scopes();

    @Message("Add system")
    String addClient();

    @Message("Tokens")
    String tokenList();

    @Message("Belongs to")
    String owner();

    @Message("myself")
    String myself();

    @Message("What it is for")
    String label();

    @Message("Issue token")
    String issue();

    @Message("Revoke")
    String revoke();

    @Message("Rotate")
    String rotate();

    @Message("Rotating issues a token that opens the same; the old one opens beside it for a day.")
    String rotateHint();

    @Message("Scopes of a system's token; none checked means all that the system has")
    String tokenScopes();

    @Message("revoked")
    String revoked();

    @Message("Copy this token now. It will not be shown again.")
    String secretOnce();

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

    @Message("Checks")
    String checks();

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
