package dev.colophon.web.signin;

import java.util.List;

/**
 * The sign-in page.
 *
 * @param house whose service it is: the only publication, else Colophon
 * @param next where to go afterwards
 * @param failed why the last try was refused, empty when none was
 * @param chosen whether a password was chosen just now
 * @param provider what people call the identity provider, empty without one
 * @param providerHref where one goes to sign in there
 * @param demo accounts to try, empty outside the demo
 */
record SignInView(
        String house,
        String next,
        String failed,
        boolean chosen,
        String email,
        String provider,
        String providerHref,
        List<DemoAccount> demo,
        String demoPassword) {}
