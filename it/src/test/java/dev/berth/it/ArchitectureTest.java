package dev.berth.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import dev.berth.model.ErrorCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What module-info cannot say about the arrows between packages, and two habits we refuse. */
class ArchitectureTest {
    private static JavaClasses berth;

    @BeforeAll
    static void read() {
        berth =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.berth")
                        .that(DescribedPredicate.not(residesInTests()));
    }

    private static DescribedPredicate<JavaClass> residesInTests() {
        return JavaClass.Predicates.resideInAnyPackage("dev.berth.it..", "dev.berth.testkit..");
    }

    @Test
    void readsTheProgram() {
        assertThat(berth.contain(ErrorCode.class)).isTrue();
        assertThat(berth.stream().map(JavaClass::getPackageName))
                .contains("dev.berth.model", "dev.berth.host");
    }

    @Test
    void noPackageCycles() {
        check(slices().matching("dev.berth.(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @CsvSource({"plan, host", "engine, wire", "model, qapi", "qmp, engine"})
    void theFourForbiddenArrows(String from, String to) {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("dev.berth." + from + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.berth." + to + ".."));
    }

    @Test
    void nobodySleeps() {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(sleeps())
                        .because("one waits for an event, with a deadline"));
    }

    private static DescribedPredicate<JavaMethodCall> sleeps() {
        return DescribedPredicate.describe(
                "Thread.sleep",
                call ->
                        call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep"));
    }

    /** "Internal error" means a bug of ours, so it is no answer to reach for. */
    @Test
    void internalErrorsOnlyBecomeFewer() throws IOException {
        List<String> uses =
                berth.stream()
                        .filter(c -> !c.isEquivalentTo(ErrorCode.class))
                        .flatMap(c -> c.getFieldAccessesFromSelf().stream())
                        .filter(ArchitectureTest::isInternalError)
                        .map(JavaFieldAccess::getDescription)
                        .toList();
        assertThat(uses)
                .as("uses of INTERNAL_ERROR; lower internal-errors.txt when they become fewer")
                .hasSizeLessThanOrEqualTo(allowed());
    }

    private static boolean isInternalError(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(ErrorCode.class)
                && access.getTarget().getName().equals(ErrorCode.INTERNAL_ERROR.name());
    }

    private static int allowed() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        ArchitectureTest.class.getResourceAsStream("internal-errors.txt"))) {
            return Integer.parseInt(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(berth);
    }
}
