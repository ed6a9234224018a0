package dev.colophon.web;

import dev.colophon.people.SignedIn;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Who looks at a page, and how they like it: language, theme, clock. Read by the layout of every page. */
@Named("visit")
@RequestScoped
public class Visit {
    static final String LANGUAGE = "colophon-language";
    static final String THEME = "colophon-theme";

    /** The languages that pages are written in; the first is the one of last resort. */
    static final List<String> LANGUAGES = List.of("en", "ko");

    static final List<String> THEMES = List.of("light", "dark");

    private final SignedIn signedIn;
    private final RoutingContext context;

    Visit(SignedIn signedIn, RoutingContext context) {
        this.signedIn = signedIn;
        this.context = context;
    }

    /** The language of the page: as chosen, else as the browser asks. */
    public String language() {
        String chosen = cookie(LANGUAGE);
        if (LANGUAGES.contains(chosen)) {
            return chosen;
        }
        String asked = context.request().getHeader("Accept-Language");
        if (asked == null || asked.isBlank()) {
            return LANGUAGES.get(0);
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(asked), LANGUAGES);
            return best == null ? LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.get(0);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /** {@code light, dark}, or empty for what the computer is set to. */
    public String theme() {
        String chosen = cookie(THEME);
        return THEMES.contains(chosen) ? chosen : "";
    }

    /** The newsroom's clock. */
    public ZoneId zone() {
        return ZoneId.of("Asia/Seoul");
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return signedIn.known().isPresent();
    }

    /** Their name. */
    public String name() {
        return signedIn.known().map(account -> account.name()).orElse("");
    }

    /** The first letters of their name. */
    public String initials() {
        return Formats.initials(name());
    }

    /** The page as asked for, to come back to. */
    public String here() {
        return context.request().uri();
    }

    private String cookie(String name) {
        Cookie cookie = context.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
