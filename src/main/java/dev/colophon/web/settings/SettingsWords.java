package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the settings pages say, in English; Korean beside it in {@code messages/settings_ko.properties}. */
@MessageBundle("settings")
public interface SettingsWords {
    @Message("Settings")
    String title();

    @Message("When")
    String when();

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

    @Message("A password alone opens every role here, an administrator’s too")
    String passwordAlone();

    @Message(
            "Whoever runs the service can have roles take a passkey or a second factor. First add a passkey under Sign-in; then set colophon.people.strong-sign-in=*:administrator,*:chief and start the service anew.")
    String passwordAloneWhy();

    @Message("If it is decided that passwords are enough, set it to none.")
    String passwordAloneElse();

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

    @Message("Move keys")
    String moveKeys();

    @Message(
            "Type the key you want to press for each. Two acts never share one; ?, /, G and the digits of the views stay.")
    String moveKeysWhy();

    @Message("Single keys do something")
    String keys();

    @Message("Turn them off where they get in the way of a screen reader or of speech input.")
    String keysWhy();

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

    @Message("Name")
    String name();

    @Message("E-mail")
    String email();

    @Message("Roles")
    String roles();

    @Message(
            "{#switch role}{#case 'editor'}editor{#case 'reviewer'}reviewer{#case 'chief'}chief{#case 'auditor'}auditor{#case 'administrator'}administrator{#else}{role}{/switch}")
    String role(String role);

    @Message("Save")
    String save();

    @Message("Change")
    String change();

    @Message("{#switch state}{#case 'draft'}draft{#case 'active'}in force{#else}past{/switch}")
    String state(String state);

    @Message("Checks")
    String checks();
}
