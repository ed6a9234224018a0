package dev.colophon;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.colophon.api.retry.Idempotent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;

/** The walls between the rooms. */
@AnalyzeClasses(packages = "dev.colophon", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String[] PURE = {
        "dev.colophon.text..", "dev.colophon.diff..", "dev.colophon.provenance..", "dev.colophon.act..",
        "dev.colophon.rules..", "dev.colophon.proof..", "dev.colophon.verify..", "dev.colophon.fault.."
    };

    private static final String[] DOORS = {
        "dev.colophon.api..", "dev.colophon.web..", "dev.colophon.cli..", "dev.colophon.problem.."
    };

    @ArchTest
    static final ArchRule no_circles = slices().matching("dev.colophon.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data flows one way: ingest, versions, diff, review, gate, release, audit");

    @ArchTest
    static final ArchRule no_circles_within_the_api = slices().matching("dev.colophon.api.(*)..")
            .should()
            .beFreeOfCycles()
            .because("subjects stand on what every request has in common, never on each other's backs");

    @ArchTest
    static final ArchRule no_circles_within_the_audit = slices().matching("dev.colophon.audit.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a report is data, is written, takes a form, is put in a bundle: in this order");

    @ArchTest
    static final ArchRule forms_know_the_report_and_no_record = noClasses()
            .that()
            .resideInAnyPackage("dev.colophon.audit.report..", "dev.colophon.audit.form..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.colophon.audit",
                    "dev.colophon.audit.dossier..",
                    "dev.colophon.audit.period..",
                    "dev.colophon.audit.bundle..",
                    "dev.colophon.audit.check..",
                    "dev.colophon.ledger..")
            .because("every form of a report is made from the report alone, so that they cannot differ");

    @ArchTest
    static final ArchRule who_may_read_knows_no_report = noClasses()
            .that()
            .resideInAPackage("dev.colophon.audit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.colophon.audit.*..")
            .because("the door of the room is not in its rooms");

    @ArchTest
    static final ArchRule posts_may_be_sent_again = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.colophon.api..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotStartingWith("Setup")
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Idempotent.class)
            .because("every POST honours Idempotency-Key; whoever sets up has no token yet to keep answers by");

    @ArchTest
    static final ArchRule the_core_is_pure = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "io.vertx..")
            .because("the verifier and the rules must run without the service");

    @ArchTest
    static final ArchRule the_core_knows_no_room = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.colophon.ledger..",
                    "dev.colophon.people..",
                    "dev.colophon.article..",
                    "dev.colophon.translation..",
                    "dev.colophon.check..",
                    "dev.colophon.review..",
                    "dev.colophon.release..",
                    "dev.colophon.notify..",
                    "dev.colophon.audit..",
                    "dev.colophon.exchange..",
                    "dev.colophon.platform..")
            .because("rules are functions of recorded facts");

    @ArchTest
    static final ArchRule rooms_know_no_door = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.colophon.api..",
                    "dev.colophon.web..",
                    "dev.colophon.cli..",
                    "dev.colophon.problem..",
                    "dev.colophon.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOORS)
            .because("doors call services, never the other way");

    @ArchTest
    static final ArchRule doors_never_meet = noClasses()
            .that()
            .resideInAPackage("dev.colophon.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.colophon.web..", "dev.colophon.cli..")
            .allowEmptyShould(true)
            .because("api and web call the same services");

    @ArchTest
    static final ArchRule pages_do_not_use_the_api = noClasses()
            .that()
            .resideInAPackage("dev.colophon.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.colophon.api..", "dev.colophon.cli..")
            .allowEmptyShould(true)
            .because("api and web call the same services");

    @ArchTest
    static final ArchRule the_frame_knows_no_screen = noClasses()
            .that()
            .resideInAPackage("dev.colophon.web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.colophon.web.*..")
            .because("screens hang in the frame, not the frame in a screen");

    @ArchTest
    static final ArchRule screens_stand_alone = slices().matching("dev.colophon.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("dev.colophon.web.edit.."), resideInAPackage("dev.colophon.web.review.."))
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.colophon.web.field.."))
            .because(
                    "a screen is changed without reading another; only editing in place stands on the review it happens in");

    @ArchTest
    static final ArchRule nobody_imports_the_wiring = noClasses()
            .that()
            .resideOutsideOfPackage("dev.colophon.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.colophon.platform..")
            .because("wiring knows everybody, nobody knows the wiring");

    @ArchTest
    static final ArchRule entities_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("entities never reach a resource or a template");

    @ArchTest
    static final ArchRule transactions_are_use_cases = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .allowEmptyShould(true)
            .because("one use case, one transaction, on public Service methods only");

    @ArchTest
    static final ArchRule plain_names = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Util|Utils)$")
            .because("a name says what a thing is");
}
