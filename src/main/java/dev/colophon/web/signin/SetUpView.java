package dev.colophon.web.signin;

/**
 * The page where somebody invited chooses a password.
 *
 * @param failed code of what was wrong with the last try, empty for none
 */
record SetUpView(String secret, String failed) {}
