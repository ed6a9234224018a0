package dev.colophon.web.published;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.release.HtmlFragment;
import dev.colophon.release.Likeness;
import dev.colophon.release.PlainPage;
import dev.colophon.release.PublishedPage;
import dev.colophon.release.PublishedPageService;
import dev.colophon.release.Release;
import dev.colophon.release.ReleaseService;
import dev.colophon.review.Review;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Heads;
import dev.colophon.web.Html;
import dev.colophon.web.Piece;
import dev.colophon.web.Sheets;
import dev.colophon.web.published.PublishedView.Difference;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A release to be copied into a CMS that has no integration, and "check a page": what the site really shows. */
@Path("/a/{id}/releases/{number: [1-9][0-9]{0,8}}")
public class CheckPage {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>`\\\\]{1,1990}", Pattern.CASE_INSENSITIVE);

    private final SignedIn signedIn;
    private final Sheets sheets;
    private final Heads heads;
    private final ReleaseService releases;
    private final PublishedPageService pages;
    private final Clock clock;

    CheckPage(
            SignedIn signedIn,
            Sheets sheets,
            Heads heads,
            ReleaseService releases,
            PublishedPageService pages,
            Clock clock) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.heads = heads;
        this.releases = releases;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("id") UUID id, @PathParam("number") int number) {
        return Html.page(Templates.published(view(id, number, null, "", "", null)));
    }

    /** Holds what the site shows against the release and records it. */
    @POST
    @Path("check")
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @FormParam("url") @Nullable String url,
            @FormParam("text") @Nullable String text) {
        String address = FormText.or(url, "");
        String typed = FormText.or(text, "");
        try {
            PublishedPage page = new PublishedPage(web(address), null, FormText.required(text), null);
            Likeness likeness = pages.report(signedIn.account(), id, number, page);
            return Html.page(Templates.published(view(id, number, likeness, address, typed, null)));
        } catch (Fault fault) {
            PublishedView view = view(id, number, null, address, typed, fault);
            return Html.page(Templates.published(view), Problem.of(fault).status());
        }
    }

    private static String web(String address) {
        String url = FormText.of(address);
        if (!WEB.matcher(url).matches()) {
            throw Fault.of(
                    Fault.Kind.INVALID,
                    "invalid-address",
                    "Give the page's address, beginning with https:// or http://.");
        }
        return url;
    }

    private PublishedView view(
            UUID id, int number, @Nullable Likeness likeness, String url, String typed, @Nullable Fault fault) {
        Account account = signedIn.account();
        Review review = sheets.of(account, id);
        Release release = releases.release(account, id, number);
        String desk = review.article().desk();
        return new PublishedView(
                heads.of(review, "release"),
                number,
                release.head().retracted(),
                PlainPage.of(release),
                HtmlFragment.of(release),
                account.holds(DeskRole.EDITOR, desk, clock.instant())
                        || account.holds(DeskRole.REVIEWER, desk, clock.instant()),
                likeness != null,
                likeness == null ? List.of() : differences(likeness),
                url,
                typed,
                fault == null ? null : Faults.view(fault, 0, null));
    }

    private static List<Difference> differences(Likeness likeness) {
        return likeness.differences().stream()
                .map(link -> new Difference(
                        link.link().moved() ? "moved" : link.change(),
                        link.diff().runs().stream().map(Piece::of).toList()))
                .toList();
    }
}
