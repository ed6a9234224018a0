package dev.colophon.web;

import dev.colophon.article.Access;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Preference;
import dev.colophon.people.PreferenceService;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Mention;
import dev.colophon.review.MentionService;
import dev.colophon.translation.ReportedEdit;
import dev.colophon.translation.ReportedEditService;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, and how they like it: language, theme, reading, clock, and where they may go. Read by the layout of
 * every page. What somebody chose is kept with them; cookies say it before they have signed in.
 */
@Named("visit")
@RequestScoped
public class Visit {
    static final String LANGUAGE = "colophon-language";
    static final String THEME = "colophon-theme";

    static final List<String> THEMES = List.of("light", "dark");

    private final SignedIn signedIn;
    private final PreferenceService preferences;
    private final PublicationService publications;
    private final MentionService mentions;
    private final ReportedEditService reportedEdits;
    private final RoutingContext context;
    private final Clock clock;

    private @Nullable Preference preference;
    private @Nullable ZoneId zone;
    private @Nullable String language;
    private @Nullable List<Mention> asked;
    private @Nullable List<ReportedEdit> reported;

    Visit(
            SignedIn signedIn,
            PreferenceService preferences,
            PublicationService publications,
            MentionService mentions,
            ReportedEditService reportedEdits,
            RoutingContext context,
            Clock clock) {
        this.signedIn = signedIn;
        this.preferences = preferences;
        this.publications = publications;
        this.mentions = mentions;
        this.reportedEdits = reportedEdits;
        this.context = context;
        this.clock = clock;
    }

    /** The language of the page: as chosen, else as the browser asks. */
    public String language() {
        if (language == null) {
            String kept = preference().language();
            language = PageLanguage.of(
                    kept.isEmpty() ? cookie(LANGUAGE) : kept, context.request().getHeader("Accept-Language"));
        }
        return language;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /** {@code light, dark}, or empty for what the computer is set to. */
    public String theme() {
        String kept = preference().theme();
        String chosen = kept.isEmpty() && !isKnown() ? cookie(THEME) : kept;
        return THEMES.contains(chosen) ? chosen : "";
    }

    /** How they like the pages. */
    public Preference preference() {
        if (preference == null) {
            preference = signedIn.known().map(preferences::of).orElse(Preference.ORDINARY);
        }
        return preference;
    }

    /** The newsroom's clock: that of the first publication they know of, UTC for who knows of none. */
    public ZoneId zone() {
        if (zone == null) {
            zone = signedIn.known().flatMap(publications::zone).orElse(ZoneOffset.UTC);
        }
        return zone;
    }

    /** Where the service answers, as a colleague types it: scheme and host, no slash at the end. */
    public String address() {
        return context.request().scheme() + "://" + context.request().authority();
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return signedIn.known().isPresent();
    }

    /** Whether they work with unreleased articles anywhere, and so have a queue. */
    public boolean works() {
        return holds(DeskRole.EDITOR) || holds(DeskRole.REVIEWER) || administers();
    }

    /** Whether they work with the unreleased articles of the desk. */
    public boolean worksAt(String desk) {
        Instant now = clock.instant();
        return signedIn.known().map(account -> Access.reads(account, desk, now)).orElse(false);
    }

    /** Whether they review anywhere, and so may release where the desk's policy lets them. */
    public boolean reviews() {
        return holds(DeskRole.REVIEWER);
    }

    /** Whether they read what the desk released, inside or as an auditor. */
    public boolean readsReleased(String desk) {
        return worksAt(desk) || holds(DeskRole.AUDITOR, desk);
    }

    /** Whether they may read audit reports anywhere. */
    public boolean readsReports() {
        return holds(DeskRole.EDITOR) || holds(DeskRole.REVIEWER) || holds(DeskRole.AUDITOR);
    }

    /** Whether they may read audit reports of the desk. */
    public boolean readsReports(String desk) {
        return holds(DeskRole.EDITOR, desk) || holds(DeskRole.REVIEWER, desk) || holds(DeskRole.AUDITOR, desk);
    }

    /** Whether they set anything up. */
    public boolean administers() {
        return holds(DeskRole.ADMINISTRATOR);
    }

    /** Whether they are a chief of the desk. */
    public boolean leads(String desk) {
        return holds(DeskRole.CHIEF, desk);
    }

    /** Whether they set up the desk. */
    public boolean administersAt(String desk) {
        return holds(DeskRole.ADMINISTRATOR, desk);
    }

    /** Whether they set up what belongs to no single desk. */
    public boolean administersAll() {
        return administersAt(Account.EVERY_DESK);
    }

    /** Their name. */
    public String name() {
        return signedIn.known().map(account -> account.name()).orElse("");
    }

    /** Their id, empty for nobody: what drafts in a shared browser are bound to. */
    public String person() {
        return signedIn.known().map(account -> account.id().toString()).orElse("");
    }

    /** The first letters of their name. */
    public String initials() {
        return Formats.initials(name());
    }

    /** Where others ask for them by name and wait for an answer, newest first. */
    public List<Mention> asked() {
        if (asked == null) {
            asked = signedIn.known().map(mentions::open).orElse(List.of());
        }
        return asked;
    }

    /** Edits that systems reported in their name and that they have not answered for, newest first. */
    public List<ReportedEdit> reported() {
        if (reported == null) {
            reported = signedIn.known().map(reportedEdits::open).orElse(List.of());
        }
        return reported;
    }

    /** Versions of an article among those edits, newest first. */
    public List<String> reportedIn(UUID article) {
        return reported().stream()
                .filter(edit -> edit.article().equals(article))
                .map(ReportedEdit::label)
                .toList();
    }

    /** How many questions wait for their answer: what the bell shows. */
    public int waiting() {
        return asked().size() + reported().size();
    }

    /** Paragraphs of an article on which they are asked. */
    Set<UUID> askedOn(UUID article) {
        return asked().stream()
                .filter(mention -> mention.article().equals(article))
                .map(Mention::paragraph)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The page as asked for, to come back to. */
    public String here() {
        return context.request().uri();
    }

    private boolean holds(DeskRole role) {
        return signedIn.known()
                .map(account -> account.holdsAnywhere(role, clock.instant()))
                .orElse(false);
    }

    private boolean holds(DeskRole role, String desk) {
        return signedIn.known()
                .map(account -> account.holds(role, desk, clock.instant()))
                .orElse(false);
    }

    private String cookie(String name) {
        Cookie cookie = context.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
