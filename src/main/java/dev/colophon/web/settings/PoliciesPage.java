package dev.colophon.web.settings;

import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.PolicyService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.PolicyPreviewService;
import dev.colophon.web.FormText;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: what desks demand before release. */
@Path("/settings/policies")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PoliciesPage {
    private static final int SIGNER_FIELDS = 3;
    private static final Document.Signer NOBODY = new Document.Signer(null, null);

    private final PolicyService policies;
    private final PolicyPreviewService previews;
    private final DeskService desks;
    private final SignedIn signedIn;
    private final Visit visit;

    PoliciesPage(
            PolicyService policies, PolicyPreviewService previews, DeskService desks, SignedIn signedIn, Visit visit) {
        this.policies = policies;
        this.previews = previews;
        this.desks = desks;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(@QueryParam("desk") @Nullable String asked) {
        List<String> at = at();
        String desk =
                asked == null || !at.contains(asked) ? at.stream().findFirst().orElse("") : asked;
        SubmittedForm form = desk.isEmpty()
                ? SubmittedForm.empty()
                : form(policies.active(desk).document());
        return page(desk, form, null);
    }

    @POST
    public Response draft(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        String desk = form.get("desk");
        return Submission.of(
                () -> policies.write(signedIn.account(), desk, policy(form)),
                here(desk),
                fault -> page(desk, form.refused(fault), fault));
    }

    /** What a draft would do, before somebody activates it. */
    @GET
    @Path("{id}/preview")
    public TemplateInstance preview(UUID id) {
        return Templates.preview(previews.preview(signedIn.account(), id));
    }

    @POST
    @Path("{id}/activation")
    public Response activate(UUID id) {
        Account account = signedIn.account();
        String desk = policies.draft(account, id).desk();
        return Submission.of(() -> policies.activate(account, id), here(desk), fault -> again(desk, fault));
    }

    @POST
    @Path("{id}/discard")
    public Response discard(UUID id) {
        Account account = signedIn.account();
        String desk = policies.draft(account, id).desk();
        return Submission.of(() -> policies.discard(account, id), here(desk), fault -> again(desk, fault));
    }

    private static Document.Policy policy(SubmittedForm form) {
        return new Document.Policy(
                form.get("name"),
                form.get("title"),
                form.number("approvals", 0),
                form.has("againstSource", "true"),
                false,
                form.all("carry"),
                form.all("release"),
                form.all("blockingChecks"),
                form.has("strictVetoes", "true"),
                form.number("breakingHours", 0),
                form.get("attestation"),
                signers(form.all("signerRole"), form.all("signerLanguage")),
                form.has("passkey", "true"),
                form.has("notes", "true"));
    }

    /** Lines of two fields; an empty line demands nobody. */
    private static List<Document.Signer> signers(List<String> roles, List<String> languages) {
        List<Document.Signer> signers = new ArrayList<>();
        for (int n = 0; n < Math.min(roles.size(), languages.size()); n++) {
            String role = FormText.orNull(roles.get(n));
            String language = FormText.orNull(languages.get(n));
            if (role != null || language != null) {
                signers.add(new Document.Signer(role, language));
            }
        }
        return signers;
    }

    private static SubmittedForm form(Document.Policy policy) {
        int slash = policy.id().indexOf('/');
        SubmittedForm form = SubmittedForm.empty()
                .with("name", slash < 0 ? policy.id() : policy.id().substring(0, slash))
                .with("title", policy.title())
                .with("approvals", String.valueOf(policy.approvals()))
                .with("againstSource", String.valueOf(policy.againstSource()))
                .with("strictVetoes", String.valueOf(policy.strictVetoes()))
                .with("passkey", String.valueOf(policy.passkey()))
                .with("notes", String.valueOf(policy.notes()))
                .with("breakingHours", String.valueOf(policy.breakingHours()))
                .with("attestation", policy.attestation());
        policy.blockingChecks().forEach(check -> form.with("blockingChecks", check));
        policy.carry().forEach(rule -> form.with("carry", rule));
        policy.release().forEach(role -> form.with("release", role));
        for (int n = 0; n < Math.max(SIGNER_FIELDS, policy.signers().size()); n++) {
            Document.Signer signer =
                    n < policy.signers().size() ? policy.signers().get(n) : NOBODY;
            form.with("signerRole", Objects.requireNonNullElse(signer.role(), ""))
                    .with("signerLanguage", Objects.requireNonNullElse(signer.language(), ""));
        }
        return form;
    }

    private TemplateInstance again(String desk, Fault fault) {
        return page(desk, form(policies.active(desk).document()), fault);
    }

    private TemplateInstance page(String desk, SubmittedForm form, @Nullable Fault fault) {
        return Templates.policies(new SettingsView.Policies(
                at(),
                desk,
                desk.isEmpty() ? List.of() : policies.list(signedIn.account(), desk),
                desk.isEmpty() ? null : policies.active(desk).document(),
                visit.administersAt(desk),
                visit.administersAt(desk) || visit.leads(desk),
                form,
                Submission.told(fault)));
    }

    private List<String> at() {
        return desks.list(signedIn.account()).stream()
                .map(Desk::id)
                .filter(visit::worksAt)
                .toList();
    }

    private static URI here(String desk) {
        return UriBuilder.fromPath("/settings/policies")
                .queryParam("desk", "{desk}")
                .build(desk);
    }
}
