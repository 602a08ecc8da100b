package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ImageLoansTest {
    @TempDir Path folder;
    private Path image;
    private Path records;
    private Confinement nobody;
    private ImageLoans loans;

    @BeforeEach
    void anImageOfRoots() throws IOException {
        assumeTrue(Account.root(), "only root can give files away");
        nobody = new Confinement(Account.named("nobody").orElseThrow(), Set.of());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        image = Files.writeString(folder.resolve("disk image.raw"), "content");
        setMode("rw-r-----");
        records = folder.resolve("loans");
        loans = new ImageLoans(records, Optional.of(nobody));
    }

    private void setMode(String mode) throws IOException {
        Files.setPosixFilePermissions(image, PosixFilePermissions.fromString(mode));
    }

    private String rights() throws IOException {
        Map<String, Object> facts = Files.readAttributes(image, "unix:uid,mode");
        int uid = (int) facts.get("uid");
        String owner = uid == nobody.account().userId() ? "nobody" : Integer.toString(uid);
        return owner + " " + Integer.toOctalString((int) facts.get("mode") & 07777);
    }

    private long recordCount() throws IOException {
        if (Files.notExists(records)) {
            return 0;
        }
        try (var files = Files.list(records)) {
            return files.count();
        }
    }

    @Test
    void theImageIsLentAndGivenBack() throws IOException {
        loans.lend("a", image, ImageAccess.WRITE);
        assertThat(rights()).isEqualTo("nobody 640");
        assertThat(ImageAccess.WRITE.allowed(Optional.of(nobody), image)).isTrue();
        loans.giveBack("a");
        assertThat(rights()).isEqualTo("0 640");
        assertThat(recordCount()).isZero();
    }

    @Test
    void theLastBorrowerGivesBack() throws IOException {
        loans.lend("a", image, ImageAccess.READ);
        loans.lend("b", image, ImageAccess.READ);
        loans.giveBack("a");
        assertThat(rights()).isEqualTo("nobody 640");
        loans.giveBack("b");
        assertThat(rights()).isEqualTo("0 640");
    }

    @Test
    void whatTheUserCanReadAlreadyStaysAsItIs() throws IOException {
        setMode("rw-r--r--");
        loans.lend("a", image, ImageAccess.READ);
        assertThat(rights()).isEqualTo("0 644");
        assertThat(recordCount()).isZero();
    }

    @Test
    void aReadOnlyFileIsMadeWritableForItsWriter() throws IOException {
        setMode("r--------");
        loans.lend("a", image, ImageAccess.WRITE);
        assertThat(rights()).isEqualTo("nobody 600");
        loans.giveBack("a");
        assertThat(rights()).isEqualTo("0 400");
    }

    @Test
    void afterACrashTheImagesOfGuestsThatAreGoneComeBack() throws IOException {
        loans.lend("gone", image, ImageAccess.WRITE);
        ImageLoans next = new ImageLoans(records, Optional.of(nobody));
        next.keepOnly(Set.of("gone"));
        assertThat(rights()).isEqualTo("nobody 640");
        next.keepOnly(Set.of());
        assertThat(rights()).isEqualTo("0 640");
        assertThat(recordCount()).isZero();
    }

    @Test
    void aCrashBetweenOwnerAndModeIsMended() throws IOException {
        setMode("r--------");
        loans.lend("a", image, ImageAccess.WRITE);
        setMode("r--------");
        loans.giveBack("a");
        assertThat(rights()).isEqualTo("0 400");
    }

    @Test
    void whatOthersChangedMeanwhileStaysTheirs() throws IOException {
        loans.lend("a", image, ImageAccess.WRITE);
        Files.setAttribute(image, "unix:uid", 1);
        setMode("rw-rw----");
        loans.giveBack("a");
        assertThat(rights()).isEqualTo("1 660");
    }

    @Test
    void anotherFileInTheImagesPlaceIsLeftAlone() throws IOException {
        loans.lend("a", image, ImageAccess.WRITE);
        Path other = Files.writeString(folder.resolve("other"), "");
        Files.setAttribute(other, "unix:uid", nobody.account().userId());
        Files.move(other, image, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        loans.giveBack("a");
        assertThat(rights()).startsWith("nobody");
        assertThat(recordCount()).isZero();
    }

    @Test
    void aClosedFolderIsNamedWithItsRemedy() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path inside = Files.writeString(closed.resolve("disk.raw"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inside);
        for (Path path : new Path[] {inside, link}) {
            assertThatThrownBy(() -> loans.lend("a", path, ImageAccess.READ))
                    .isInstanceOf(BerthException.class)
                    .hasMessageContaining("folder " + closed + " is closed to user 'nobody'")
                    .hasMessageContaining("setfacl -m u:nobody:x " + closed);
        }
        assertThat(recordCount()).isZero();
    }

    @Test
    void aMissingImageIsNamed() {
        Path missing = folder.resolve("missing.qcow2");
        assertThatThrownBy(() -> loans.lend("a", missing, ImageAccess.READ))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("image " + missing + " does not exist");
    }
}
