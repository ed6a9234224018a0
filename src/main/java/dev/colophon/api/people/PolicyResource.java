package dev.colophon.api.people;

import dev.colophon.act.Document;
import dev.colophon.api.http.Listing;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskService;
import dev.colophon.people.PolicyService;
import dev.colophon.people.PolicyVersion;
import dev.colophon.people.SignedIn;
import dev.colophon.review.PolicyPreview;
import dev.colophon.review.PolicyPreviewService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /policies}: what desks demand before release. A draft is written, then activated as the next version. */
@Path("/api/v1/policies")
@Idempotent
public class PolicyResource {
    private final PolicyService policies;
    private final PolicyPreviewService previews;
    private final DeskService desks;
    private final SignedIn signedIn;

    PolicyResource(PolicyService policies, PolicyPreviewService previews, DeskService desks, SignedIn signedIn) {
        this.policies = policies;
        this.previews = previews;
        this.desks = desks;
        this.signedIn = signedIn;
    }

    /** A draft as sent; what is left out is taken from the policy in force at the desk. */
    public record Body(
            @Nullable String desk,
            @Nullable String name,
            @Nullable String title,
            @Nullable Integer approvals,
            @Nullable Boolean againstSource,
            @Nullable List<@Nullable String> carry,
            @Nullable List<@Nullable String> release,
            @Nullable List<@Nullable String> blockingChecks,
            @Nullable Boolean strictVetoes,
            @Nullable Integer breakingHours,
            @Nullable String attestation,
            @Nullable List<Document.@Nullable Signer> signers,
            @Nullable Boolean passkey,
            @Nullable Boolean notes) {
        Document.Policy onTopOf(Document.Policy present) {
            String presentName = present.id().substring(0, present.id().indexOf('/'));
            return new Document.Policy(
                    Objects.requireNonNullElse(name, presentName),
                    Objects.requireNonNullElse(title, present.title()),
                    Objects.requireNonNullElse(approvals, present.approvals()),
                    Objects.requireNonNullElse(againstSource, present.againstSource()),
                    // Signing one's own work is never a desk's standing rule.
                    false,
                    carry == null ? present.carry() : PeopleBodies.withoutNulls(carry),
                    release == null ? present.release() : PeopleBodies.withoutNulls(release),
                    blockingChecks == null ? present.blockingChecks() : PeopleBodies.withoutNulls(blockingChecks),
                    Objects.requireNonNullElse(strictVetoes, present.strictVetoes()),
                    Objects.requireNonNullElse(breakingHours, present.breakingHours()),
                    Objects.requireNonNullElse(attestation, present.attestation()),
                    signers == null ? present.signers() : named(signers),
                    Objects.requireNonNullElse(passkey, present.passkey()),
                    Objects.requireNonNullElse(notes, present.notes()));
        }

        private static List<Document.Signer> named(List<Document.@Nullable Signer> signers) {
            return signers.stream()
                    .map(signer -> Objects.requireNonNullElse(signer, new Document.Signer(null, null)))
                    .toList();
        }
    }

    /** Drafts, the one in force and those that were, of one desk or of all that the caller knows of. */
    @GET
    public Listing<PolicyVersion> list(@QueryParam("desk") @Nullable String desk) {
        Account account = signedIn.account();
        return new Listing<>(
                desk == null ? policies.list(account, desks.list(account)) : policies.list(account, desk), null);
    }

    /** A draft by its id. */
    @GET
    @Path("{id}")
    public PolicyVersion draft(UUID id) {
        return policies.draft(signedIn.account(), id);
    }

    /** A version by the name that acts give it, such as {@code standard/4}. */
    @GET
    @Path("{name}/{version}")
    public PolicyVersion version(String name, String version, @QueryParam("desk") @Nullable String desk) {
        return policies.get(signedIn.account(), demanded(desk), name + "/" + version);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PolicyVersion.class, responseCode = "201")
    public Response write(@Valid @NotNull Body body) {
        String desk = demanded(body.desk());
        // Before the present policy is looked at: another desk's does not exist for the caller.
        policies.list(signedIn.account(), desk);
        PolicyVersion made = policies.write(
                signedIn.account(), desk, body.onTopOf(policies.active(desk).document()));
        return Response.created(URI.create("/api/v1/policies/" + made.id()))
                .entity(made)
                .build();
    }

    /** What putting a draft in force would do to the articles on their way at its desk. */
    @GET
    @Path("{id}/preview")
    public PolicyPreview preview(UUID id) {
        return previews.preview(signedIn.account(), id);
    }

    /** Puts a draft in force; the draft is gone, its version takes its place. */
    @POST
    @Path("{id}/activation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PolicyVersion.class, responseCode = "201")
    public Response activate(UUID id) {
        PolicyVersion made = policies.activate(signedIn.account(), id);
        return Response.created(URI.create("/api/v1/policies/" + made.id() + "?desk=" + made.desk()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    public void discard(UUID id) {
        policies.discard(signedIn.account(), id);
    }

    private static String demanded(@Nullable String desk) {
        if (desk == null || desk.isBlank()) {
            throw Fault.of(Fault.Kind.MALFORMED, "desk-missing", "Name the desk.");
        }
        return desk;
    }
}
