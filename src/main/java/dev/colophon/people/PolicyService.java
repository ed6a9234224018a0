package dev.colophon.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What desks demand before release. Drafts are working data; what is in force, or was, is read from the desk's chain,
 * the last activation being in force.
 */
@ApplicationScoped
public class PolicyService {
    private static final String SUBJECT = "policy";

    private final PolicyDraftRepository drafts;
    private final LedgerService ledger;
    private final ObjectMapper json;
    private final Clock clock;

    PolicyService(PolicyDraftRepository drafts, LedgerService ledger, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** The policy in force at the desk. */
    @Transactional
    public Policy active(String desk) {
        List<Recorded> activations = activations(desk);
        if (activations.isEmpty()) {
            throw Rights.noSuch("desk");
        }
        return policy(activations.get(activations.size() - 1));
    }

    /** The desk's policies: drafts first, then what is and was in force, newest first. */
    @Transactional
    public List<PolicyVersion> list(Account account, String desk) {
        Rights.sees(account, desk, clock.instant());
        List<PolicyVersion> all = new ArrayList<>();
        drafts.list("desk", Sort.descending("createdAt"), desk).forEach(draft -> all.add(version(draft)));
        List<Recorded> activations = activations(desk);
        for (int n = activations.size() - 1; n >= 0; n--) {
            all.add(version(desk, activations.get(n), n == activations.size() - 1 ? "active" : "past"));
        }
        return all;
    }

    /** The policies of all these desks. */
    @Transactional
    public List<PolicyVersion> list(Account account, List<Desk> desks) {
        return desks.stream().flatMap(desk -> list(account, desk.id()).stream()).toList();
    }

    /** One of the desk's policies, by its id or a draft's. */
    @Transactional
    public PolicyVersion get(Account account, String desk, String id) {
        return list(account, desk).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rights.noSuch("policy"));
    }

    /** A draft by its id, at whatever desk the account may know of. */
    @Transactional
    public PolicyVersion draft(Account account, UUID id) {
        return drafts.findByIdOptional(id)
                .filter(draft -> account.sees(draft.desk, clock.instant()))
                .map(this::version)
                .orElseThrow(() -> Rights.noSuch("policy"));
    }

    /**
     * Writes a draft.
     *
     * @param policy its id is the policy's name, such as {@code standard}
     */
    @Transactional
    public PolicyVersion write(Account account, String desk, Document.Policy policy) {
        Instant now = clock.instant();
        Rights.sees(account, desk, now);
        Rights.administers(account, desk, now);
        Document.Policy checked = PolicyRules.checked(policy);
        PolicyDraftEntity draft = new PolicyDraftEntity();
        draft.id = ledger.uuidV7();
        draft.desk = desk;
        draft.name = checked.id();
        draft.document = text(checked);
        draft.createdAt = now;
        draft.createdBy = account.id();
        drafts.persist(draft);
        return version(draft);
    }

    /** Puts a draft in force, as the next version of its name. A chief or an administrator of the desk may. */
    @Transactional
    public PolicyVersion activate(Account account, UUID id) {
        Instant now = clock.instant();
        PolicyDraftEntity draft = drafts.findByIdOptional(id)
                .filter(found -> account.sees(found.desk, now))
                .orElseThrow(() -> Rights.noSuch("policy"));
        if (!account.holds(DeskRole.CHIEF, draft.desk, now)) {
            Rights.administers(account, draft.desk, now);
        }
        Recorded recorded = activate(account, draft.desk, document(draft));
        drafts.delete(draft);
        return version(draft.desk, recorded, "active");
    }

    /** Discards a draft. */
    @Transactional
    public void discard(Account account, UUID id) {
        PolicyVersion draft = draft(account, id);
        Rights.administers(account, draft.desk(), clock.instant());
        drafts.deleteById(id);
    }

    void activateDefault(Account account, String desk) {
        activate(account, desk, PolicyRules.STANDARD);
    }

    private Recorded activate(Account account, String desk, Document.Policy draft) {
        long earlier = activations(desk).stream()
                .filter(recorded -> document(recorded).id().startsWith(draft.id() + "/"))
                .count();
        Document.Policy policy = PolicyRules.version(draft, (int) earlier + 1);
        return ledger.append(
                Chains.desk(desk),
                account.actor(desk, clock.instant()),
                null,
                new Act.PolicyActivated(desk, policy.id()),
                Map.of(SUBJECT, policy));
    }

    private List<Recorded> activations(String desk) {
        return ledger.chain(Chains.desk(desk)).stream()
                .filter(recorded -> recorded.act() instanceof Act.PolicyActivated)
                .toList();
    }

    private static Policy policy(Recorded activation) {
        Document.Policy document = document(activation);
        return new Policy(new PolicyRef(document.id(), subject(activation).sha256()), document);
    }

    private static Document.Policy document(Recorded activation) {
        return (Document.Policy) subject(activation).document();
    }

    private static Recorded.Subject subject(Recorded activation) {
        Recorded.Subject subject = activation.documents().get(SUBJECT);
        if (subject == null) {
            throw new IllegalStateException("an activation names its policy");
        }
        return subject;
    }

    private static PolicyVersion version(String desk, Recorded activation, String state) {
        Document.Policy document = document(activation);
        return new PolicyVersion(
                document.id(),
                desk,
                state,
                activation.recordedAt(),
                subject(activation).sha256(),
                document);
    }

    private PolicyVersion version(PolicyDraftEntity draft) {
        return new PolicyVersion(draft.id.toString(), draft.desk, "draft", draft.createdAt, null, document(draft));
    }

    private Document.Policy document(PolicyDraftEntity draft) {
        try {
            return json.readValue(draft.document, Document.Policy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is stored as it was written", e);
        }
    }

    private String text(Document.Policy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException e) {
            throw Fault.of(Fault.Kind.INVALID, "invalid", "The policy cannot be stored.");
        }
    }
}
