package dev.colophon.audit.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Document;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.audit.report.AuditReport.MachineVersion;
import dev.colophon.audit.report.AuditReport.Participant;
import dev.colophon.audit.report.AuditReport.ReleaseLine;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.EventLine;
import dev.colophon.audit.report.Redaction;
import dev.colophon.proof.Documents;
import dev.colophon.rules.ReleaseKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who made what from what, as PROV-JSON (W3C member submission of 2013, the PROV data model): versions and releases are
 * entities, events activities, persons, systems, engines and the legal entity agents.
 */
public final class ReportProvenance {
    private static final String BASE = "https://colophon.dev/";

    private final AuditReport report;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final Map<String, Document.Version> versions = new TreeMap<>();
    private final Set<UUID> persons = new HashSet<>();
    private int relations;

    private ReportProvenance(AuditReport report) {
        this.report = report;
        report.people().stream().map(Participant::person).map(Someone::id).forEach(persons::add);
        report.record().documents().forEach((sha256, body) -> {
            if (Documents.parse(body.getBytes(UTF_8)) instanceof Document.Version version) {
                versions.put(version.label(), version);
                entity("version:" + version.label(), kind(version.label())).put("c:sha256", sha256);
            }
        });
    }

    /** The document. */
    public static ObjectNode of(AuditReport report) {
        ReportProvenance provenance = new ReportProvenance(report);
        provenance.prefixes();
        provenance.events();
        provenance.versions();
        provenance.releases();
        provenance.retractions();
        provenance.erasures();
        return provenance.document;
    }

    private void prefixes() {
        String article = BASE + "articles/" + report.article().id() + "/";
        document.putObject("prefix")
                .put("c", BASE + "prov#")
                .put("version", article + "versions/")
                .put("release", article + "releases/")
                .put("engine", article + "engines/")
                .put("event", BASE + "events/")
                .put("agent", BASE + "agents/")
                .put("entity", BASE + "legal-entities/");
    }

    private void events() {
        for (EventLine event : report.events()) {
            String id = "event:" + event.eventId();
            typed(part("activity").putObject(id), "c:" + event.type())
                    .put("prov:startTime", event.at().toString())
                    .put("prov:endTime", event.at().toString());
            relate("wasAssociatedWith", "prov:activity", id, "prov:agent", agent(event.actor()));
            if (event.onBehalfOf() != null) {
                relate(
                        "actedOnBehalfOf",
                        "prov:delegate",
                        agent(event.actor()),
                        "prov:responsible",
                        agent(event.onBehalfOf()));
            }
            if (event.label() != null
                    && versions.containsKey(event.label())
                    && !event.type().equals("edit.disowned")) {
                relate("wasGeneratedBy", "prov:entity", "version:" + event.label(), "prov:activity", id);
            }
            if (event.type().equals("released")) {
                relate("wasGeneratedBy", "prov:entity", "release:" + event.release(), "prov:activity", id);
            }
        }
    }

    private void versions() {
        versions.forEach((label, version) -> {
            if (version.basedOn() != null && versions.containsKey(version.basedOn())) {
                relate(
                        "wasDerivedFrom",
                        "prov:generatedEntity",
                        "version:" + label,
                        "prov:usedEntity",
                        "version:" + version.basedOn());
            }
        });
        for (MachineVersion machine : report.machineVersions()) {
            String engine = "engine:" + machine.label();
            typed(part("agent").putObject(engine), "prov:SoftwareAgent")
                    .put("c:provider", machine.provider())
                    .put("c:model", machine.model())
                    .put("c:kind", machine.kind());
            relate("wasAttributedTo", "prov:entity", "version:" + machine.label(), "prov:agent", engine);
        }
    }

    private void releases() {
        String publisher = "entity:" + report.article().publication().id();
        typed(part("agent").putObject(publisher), "prov:Organization")
                .put("c:name", report.article().publication().legalEntity());
        for (ReleaseLine release : report.releases()) {
            String id = "release:" + release.release();
            String editor = agent(release.responsibleEditor());
            entity(id, "Release").put("c:kind", release.kind());
            relate("wasDerivedFrom", "prov:generatedEntity", id, "prov:usedEntity", "version:" + release.version());
            relate("wasAttributedTo", "prov:entity", id, "prov:agent", editor);
            relate("actedOnBehalfOf", "prov:delegate", editor, "prov:responsible", publisher);
        }
    }

    /** A retraction ends all that was released before it. */
    private void retractions() {
        for (EventLine event : report.events()) {
            for (ReleaseLine before : retractedBy(event)) {
                relate(
                        "wasInvalidatedBy",
                        "prov:entity",
                        "release:" + before.release(),
                        "prov:activity",
                        "event:" + event.eventId());
            }
        }
    }

    private List<ReleaseLine> retractedBy(EventLine event) {
        boolean retraction = event.type().equals("released")
                && report.releases().stream()
                        .anyMatch(r -> Integer.valueOf(r.release()).equals(event.release())
                                && r.kind().equals(ReleaseKind.RETRACTION.code()));
        return retraction
                ? report.releases().stream()
                        .filter(r -> r.release() < Objects.requireNonNull(event.release()))
                        .toList()
                : List.of();
    }

    /** Versions and releases with a paragraph whose text was erased, and on what ground. */
    private void erasures() {
        for (Redaction redaction : report.redactions()) {
            Set<String> labels = new HashSet<>();
            versions.forEach((label, version) -> {
                if (version.paragraphs().stream()
                        .anyMatch(p -> redaction.paragraphs().contains(p.lineage()))) {
                    labels.add(label);
                    entityOf("version:" + label).put("c:erased", redaction.ground());
                }
            });
            report.releases().stream()
                    .filter(release -> labels.contains(release.version()))
                    .forEach(release -> entityOf("release:" + release.release()).put("c:erased", redaction.ground()));
        }
    }

    private ObjectNode entityOf(String id) {
        return (ObjectNode) part("entity").get(id);
    }

    private String agent(Someone someone) {
        String id = "agent:" + someone.id();
        if (!part("agent").has(id)) {
            ObjectNode agent = part("agent").putObject(id);
            if (persons.contains(someone.id())) {
                typed(agent, "prov:Person");
            }
            agent.put("c:name", someone.shown());
        }
        return id;
    }

    private static String kind(String label) {
        return switch (label.charAt(0)) {
            case 's' -> "SourceVersion";
            case 'm' -> "MachineVersion";
            default -> "EditedVersion";
        };
    }

    private ObjectNode entity(String id, String kind) {
        return typed(part("entity").putObject(id), "c:" + kind);
    }

    private static ObjectNode typed(ObjectNode element, String type) {
        element.putObject("prov:type").put("$", type).put("type", "prov:QUALIFIED_NAME");
        return element;
    }

    private void relate(String relation, String from, String one, String to, String other) {
        part(relation)
                .putObject(String.format(Locale.ROOT, "_:r%d", ++relations))
                .put(from, one)
                .put(to, other);
    }

    private ObjectNode part(String name) {
        return document.withObject("/" + name);
    }
}
