package readout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which packages of Readout a tool may use; those of libraries are not looked at. */
class ToolsArchitectureTest {
    private static final JavaClasses TOOLS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "readout.tools",
                    "readout.bench",
                    "readout.compare",
                    "readout.count",
                    "readout.evaluate",
                    "readout.generate");

    private static final Map<String, String[]> MAY_USE = Map.of(
            "readout.generate", new String[] {"readout.text", "readout.fact", "readout.lexicon"},
            "readout.evaluate", new String[] {"readout.text", "readout.fact"},
            "readout.compare", new String[] {},
            "readout.count", new String[] {});

    @Test
    void everyPackageUsesOnlyWhatTheMapAllows() {
        MAY_USE.forEach((name, others) -> {
            assertThat(TOOLS.containPackage(name)).isTrue();
            noClasses()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .dependOnClassesThat(resideInAPackage("readout..")
                            .and(resideOutsideOfPackages(others))
                            .and(resideOutsideOfPackages(name)))
                    .check(TOOLS);
        });
    }

    @Test
    void onlyTheCommandsUseTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.tools")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("readout.tools", "readout.cli")
                .check(TOOLS);
    }
}
