package forkyard.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.sql.DataSource;

/** The arrows of the design, kept by machine. */
@AnalyzeClasses(packages = "forkyard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_depend_on_each_other_one_way =
            slices().matching("forkyard.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modules_depend_on_each_other_one_way =
            slices().matching("forkyard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_judge_knows_nothing_of_the_web_the_queue_or_the_database = noClasses()
            .that()
            .resideInAPackage("forkyard.server.judge..")
            .should()
            .dependOnClassesThat(resideInAPackage("forkyard.server..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("forkyard.server.judge.."))));

    @ArchTest
    static final ArchRule queries_are_where_the_database_is = noClasses()
            .that()
            .resideOutsideOfPackage("..db..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "forkyard.server.db.tables.."));

    @ArchTest
    static final ArchRule only_the_engine_knows_docker = noClasses()
            .that()
            .resideOutsideOfPackage("forkyard.engine..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.github.dockerjava.."));

    @ArchTest
    static final ArchRule shared_http_code_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("forkyard.server.http..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "forkyard.server.account..",
                    "forkyard.server.course..",
                    "forkyard.server.exercise..",
                    "forkyard.server.submission..",
                    "forkyard.server.leaderboard..",
                    "forkyard.server.serve..",
                    "forkyard.server.cli.."));

    @ArchTest
    static final ArchRule only_commands_write_to_the_standard_streams =
            noClasses().that().resideOutsideOfPackages("forkyard.server.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule logs_go_through_slf4j = noClasses()
            .that()
            .areNotAssignableTo(DataSource.class) // whose interface has a logger of the JDK in it
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "ch.qos.logback.."))
            .because("one way to log is enough");
}
