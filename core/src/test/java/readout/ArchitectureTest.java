package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map of packages: which may use which, and what none of them may do. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("readout");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("readout.text", Set.of()),
            Map.entry("readout.fact", Set.of("readout.text")),
            Map.entry("readout.lexicon", Set.of("readout.text", "readout.fact")),
            Map.entry(
                    "readout.read",
                    Set.of("readout.text", "readout.lexicon", "readout.read.metadata", "readout.read.page")),
            Map.entry("readout.read.page", Set.of("readout.lexicon")),
            Map.entry("readout.read.metadata", Set.of("readout.text", "readout.lexicon")),
            Map.entry("readout.model", Set.of()),
            Map.entry("readout.tag", Set.of("readout.text", "readout.lexicon", "readout.model")),
            Map.entry(
                    "readout.resolve",
                    Set.of("readout.text", "readout.tag", "readout.lexicon", "readout.resolve.time")),
            Map.entry("readout.resolve.time", Set.of("readout.text", "readout.tag", "readout.lexicon")),
            Map.entry(
                    "readout.assemble",
                    Set.of("readout.text", "readout.tag", "readout.fact", "readout.lexicon", "readout.resolve")),
            Map.entry("readout.dossier", Set.of("readout.text", "readout.fact")),
            Map.entry(
                    "readout.merge",
                    Set.of(
                            "readout.text",
                            "readout.fact",
                            "readout.lexicon",
                            "readout.dossier",
                            "readout.merge.text",
                            "readout.merge.words",
                            "readout.merge.sides",
                            "readout.merge.state")),
            Map.entry("readout.merge.text", Set.of("readout.lexicon")),
            Map.entry(
                    "readout.merge.words",
                    Set.of("readout.fact", "readout.lexicon", "readout.dossier", "readout.text")),
            Map.entry("readout.merge.sides", Set.of("readout.dossier", "readout.lexicon")),
            Map.entry(
                    "readout.merge.state",
                    Set.of(
                            "readout.dossier",
                            "readout.fact",
                            "readout.text",
                            "readout.lexicon",
                            "readout.merge.text",
                            "readout.merge.words")),
            Map.entry("readout.json", Set.of("readout.text", "readout.fact")),
            Map.entry(
                    "readout",
                    Set.of(
                            "readout.text",
                            "readout.fact",
                            "readout.lexicon",
                            "readout.read",
                            "readout.tag",
                            "readout.resolve",
                            "readout.resolve.time",
                            "readout.assemble")));

    @Test
    void everyPackageUsesOnlyWhatTheMapAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass each : CORE) {
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                boolean own = target.equals(each.getPackageName()) || !target.startsWith("readout");
                if (!own
                        && !MAY_USE.getOrDefault(each.getPackageName(), Set.of())
                                .contains(target)) {
                    broken.add(each.getName() + " uses " + target);
                }
            }
        }
        assertThat(CORE).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> packages = new TreeSet<>();
        CORE.forEach(each -> packages.add(each.getPackageName()));
        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("readout.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void nounPackagesHoldValuesAlone() {
        classes()
                .that()
                .resideInAnyPackage("readout.text", "readout.fact", "readout.dossier")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAnonymousClasses()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(CORE);
    }

    @Test
    void coreTouchesNoFilesNetworkOrClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.net.URL.class, java.net.Socket.class, java.time.Clock.class)
                .check(CORE);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
    }
}
