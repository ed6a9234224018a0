package dev.colophon.web.signin;

import java.util.List;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards
 * @param failed whether the last try was refused
 * @param chosen whether a password was chosen just now
 * @param demo accounts to try, empty outside the demo
 */
record SignInView(
        String next, boolean failed, boolean chosen, String email, List<DemoAccount> demo, String demoPassword) {}
