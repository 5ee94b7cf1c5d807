package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The commands use everything, and nothing uses the commands. */
class AppArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "readout.cli",
                    "readout.fetch",
                    "readout.view",
                    "readout.store",
                    "readout.export",
                    "readout.served",
                    "readout.web",
                    "readout.publish",
                    "readout.watch",
                    "readout.ingest");

    @Test
    void onlyCommandsWireThingsTogether() {
        assertThat(APP).isNotEmpty();
        noClasses()
                .that()
                .resideInAnyPackage(
                        "readout.fetch..",
                        "readout.view..",
                        "readout.store..",
                        "readout.export..",
                        "readout.served..",
                        "readout.web..",
                        "readout.publish..",
                        "readout.watch..",
                        "readout.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("readout.cli..")
                .check(APP);
        noClasses()
                .that()
                .resideInAPackage("readout.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("readout.view..")
                .check(APP);
        noClasses()
                .that()
                .resideInAPackage("readout.view..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("readout.fetch..")
                .check(APP);
    }

    @Test
    void theStoreKnowsNothingOfWhatShowsIt() {
        noClasses()
                .that()
                .resideInAPackage("readout.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "readout.fetch..",
                        "readout.view..",
                        "readout.export..",
                        "readout.served..",
                        "readout.web..",
                        "readout.publish..",
                        "readout.watch..",
                        "readout.ingest..")
                .check(APP);
    }

    @Test
    void chartsAndDossiersKnowNothingOfRequests() {
        noClasses()
                .that()
                .resideInAnyPackage("readout.web.draw..", "readout.served..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "readout.web.page..", "readout.web.api..")
                .check(APP);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("readout.(**)").should().beFreeOfCycles().check(APP);
    }

    @Test
    void onlyTheFetcherAndTheNotifiersTouchTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages("readout.fetch.http..", "readout.publish.notifier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.net.Socket.class, java.net.URL.class, java.net.HttpURLConnection.class)
                .check(APP);
    }

    @Test
    void onlyTheProgramKnowsTheClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.Clock.class, "system", java.time.ZoneId.class)
                .check(APP);
    }
}
