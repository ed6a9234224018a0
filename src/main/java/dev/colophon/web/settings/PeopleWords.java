package dev.colophon.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of people and of their tokens say, in English; Korean beside it in {@code messages/people_ko.properties}. */
@MessageBundle("people")
public interface PeopleWords {
    @Message("An administrator sets your roles and the languages you read.")
    String rolesWhy();

    @Message("Everybody works under an account of their own: a sign-off is worth what the sign-in is worth.")
    String peopleLede();

    @Message("Reads")
    String reads();

    @Message("every desk")
    String everyDesk();

    @Message("Deputies: roles for a time")
    String deputies();

    @Message("For who stands in for somebody. The role counts from the first time until the last.")
    String deputiesHint();

    @Message("from")
    String deputyFrom();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Last used")
    String used();

    @Message("Tags apart by commas: ko, ja")
    String readsHint();

    @Message("until")
    String deputyUntil();

    @Message("May not sign in")
    String disabled();

    @Message("Add person")
    String addPerson();

    @Message("Invite")
    String invite();

    @Message("Give this invitation to {name}. It is shown once and sets a password at {address}/setup until {until}.")
    String invitation(String name, String address, String until);

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

    @Message("Scopes of a system’s token; none checked means all that the system has")
    String tokenScopes();

    @Message("revoked")
    String revoked();

    @Message("Copy this token now. It will not be shown again.")
    String secretOnce();
}
