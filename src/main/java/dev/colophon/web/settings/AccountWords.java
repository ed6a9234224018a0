package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a password, passkeys, sessions and the security log says, in English; Korean beside it in {@code messages/account_ko.properties}. */
@MessageBundle("account")
public interface AccountWords {
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

    @Message("A role of yours takes more than a password")
    String withheld();

    @Message(
            "Signed in by a password alone you do not hold it. Sign out, and sign in by your passkey or your identity provider.")
    String withheldSignIn();

    @Message("Signed in by a password alone you do not hold it. Add a passkey below; then sign out, and sign in by it.")
    String withheldAdd();

    @Message("Browsers that are signed in")
    String sessions();

    @Message("Sign out there")
    String endSession();

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

    @Message(
            "{#switch code}{#case 'pwd'}by password{#case 'hwk'}by passkey{#case 'swk'}by synced passkey{#case 'user'}confirmed on the device{#else}{code}{/switch}")
    String method(String code);

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

    @Message("To add a way to sign in, sign in anew first: yours was more than 15 minutes ago.")
    String signInAgain();

    @Message("Your account is connected; it signs you in.")
    String identityLinked();

    @Message("Sign in there and it signs you in here from then on. Your roles then follow from your groups there.")
    String identityHint();

    @Message("Connect with {name}")
    String linkIdentity(String name);
}
