package dev.colophon.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the sign-in page says, in English; Korean beside it in {@code messages/signin_ko.properties}. */
@MessageBundle("signin")
public interface SignInWords {
    @Message("Sign in")
    String title();

    @Message("Sign in to {house}")
    String heading(String house);

    @Message("Invited? Set your password")
    String invited();

    @Message("Every sign-off carries your name, so each person uses their own account.")
    String lede();

    @Message("E-mail or account")
    String email();

    @Message("Password")
    String password();

    @Message("Sign in")
    String submit();

    @Message(
            "{#switch code}{#case 'identity-without-role'}Nothing that you are there has a role here. Ask your administrator.{#case 'identity-refused'}This account may not sign in.{#case 'identity-taken'}That sign-in belongs to another account here.{#case 'link-expired'}Nothing waits for that sign-in any more. Connect the two again under Settings, Sign-in.{#case 'person-exists'}Somebody here has your e-mail address already. If it is you, sign in as before and connect the two under Settings, Sign-in.{#case 'oidc'}The identity provider did not let you in. Try again.{#else}That e-mail and password do not belong together. Try again, or ask your administrator for a new invitation.{/switch}")
    String failed(String code);

    @Message("Sign in with {name}")
    String provider(String name);

    @Message("Sign in with a passkey")
    String passkey();

    @Message("Accounts of this demo")
    String demo();

    @Message("Each signs in with the password")
    String demoWhy();

    @Message("Signed off by a reviewer")
    String signedBy();

    @Message("Set your password")
    String setUpTitle();

    @Message(
            "With the one-time secret from your invitation. On a new service the first one was printed when it started.")
    String setUpLede();

    @Message("At least 8 characters; a few words in a row are easy to keep.")
    String passwordHint();

    @Message("One-time secret")
    String secret();

    @Message("New password")
    String newPassword();

    @Message("Set password and sign in")
    String setUp();

    @Message("Your password is set. Sign in with it.")
    String chosen();

    @Message(
            "{#switch code}{#case 'weak-password'}Choose a longer password that is not easily guessed.{#case 'unknown-secret'}This invitation is not known, was used, or ran out. Ask your administrator for another.{#else}That did not work. Try again.{/switch}")
    String setUpFailed(String code);
}
