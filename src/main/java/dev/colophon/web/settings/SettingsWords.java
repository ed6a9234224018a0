package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the settings pages say, in English; Korean beside it in {@code messages/settings_ko.properties}. */
@MessageBundle("settings")
public interface SettingsWords {
    @Message("Settings")
    String title();

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

    @Message("Name in English, with its article: the Harbour Daily")
    String nameEnglish();

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

    @Message("People may sign their own work")
    String ownWork();

    @Message("Sign-offs carry over a change of")
    String carry();

    @Message(
            "{#switch rule}{#case 'format'}format only{#case 'light'}commas, hyphens, case{#else}split and merge{/switch}")
    String carryRule(String rule);

    @Message("Who may release")
    String release();

    @Message("Findings that block, as codes: number-differs, quotation-missing")
    String blockingChecks();

    @Message("Only who requested changes, or a chief, clears them")
    String strictVetoes();

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

    @Message("revoked")
    String revoked();

    @Message("Copy this token now. It will not be shown again.")
    String secretOnce();
}
