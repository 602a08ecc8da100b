package dev.berth.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hands images to the user that runs QEMU and gives them back. Only what must be changed is: an
 * image that the user can use already stays as it is and leaves no record. The last borrower's end
 * restores owner and mode, unless somebody else changed them meanwhile. Records survive a crash at
 * any instant: one is written before its image is changed and removed after it is changed back.
 *
 * <pre>
 *  as it was ──record written──▶ (crash: given back by keepOnly) ──owner, mode──▶ lent
 *      ▲                                                                           │
 *      └──record removed── owner, mode restored ◀──────── last borrower ended ─────┘
 * </pre>
 *
 * <p>Any thread may call; one call is served at a time.
 */
public final class ImageLoans {
    private static final int OWNER_READS = 0400;
    private static final int OWNER_READS_AND_WRITES = 0600;

    private final Path records;
    private final Optional<Confinement> user;

    /**
     * Loans to a user; without one QEMU runs as we do, and images are only checked.
     *
     * @param records the folder of the records, made when needed
     */
    public ImageLoans(Path records, Optional<Confinement> user) {
        this.records = records;
        this.user = user;
    }

    /**
     * Makes sure that QEMU can use the image.
     *
     * @param borrower who gives it back, one line of text: a guest's UUID
     * @throws dev.berth.model.BerthException OPERATION_FAILED when that is impossible, with the
     *     folder that stands in the way and the remedy
     */
    public synchronized void lend(String borrower, Path image, ImageAccess access) {
        boolean allowed = access.allowed(user, image);
        if (user.isEmpty()) {
            if (!allowed) {
                throw access.refused(user, image);
            }
            return;
        }
        try (ImageFile file = ImageFile.open(image)) {
            Path record = records.resolve(file.facts().key());
            if (!allowed) {
                ImageFile.Rights lent = own(file, access);
                loan(image, file, record).with(borrower, lent).write(record);
                file.change(lent);
            } else if (Files.exists(record)) {
                LoanRecord loan = LoanRecord.read(record);
                loan.with(borrower, loan.lent()).write(record);
            }
        }
        if (!allowed && !access.allowed(user, image)) {
            giveBack(borrower);
            throw access.refused(user, image);
        }
    }

    private static LoanRecord loan(Path image, ImageFile file, Path record) {
        if (Files.exists(record)) {
            return LoanRecord.read(record);
        }
        ImageFile.Rights now = file.facts().rights();
        return new LoanRecord(ImageFile.truePath(image).toUri(), now, now, new LinkedHashSet<>());
    }

    private ImageFile.Rights own(ImageFile file, ImageAccess access) {
        int bits = access == ImageAccess.READ ? OWNER_READS : OWNER_READS_AND_WRITES;
        int mode = file.facts().rights().mode() | bits;
        return new ImageFile.Rights(user.orElseThrow().account().userId(), mode);
    }

    /** Ends all loans of one borrower. */
    public synchronized void giveBack(String borrower) {
        end(borrower::equals);
    }

    /** After a crash: ends the loans of all borrowers but these. */
    public synchronized void keepOnly(Set<String> borrowers) {
        end(borrower -> !borrowers.contains(borrower));
    }

    private void end(Predicate<String> ended) {
        for (Path file : recordFiles()) {
            LoanRecord before = LoanRecord.read(file);
            LoanRecord after = before;
            for (String borrower : before.borrowers()) {
                after = ended.test(borrower) ? after.without(borrower) : after;
            }
            if (after.borrowers().isEmpty()) {
                restore(file, after);
                DurableFile.delete(file);
            } else if (!after.equals(before)) {
                after.write(file);
            }
        }
    }

    /** What others changed since is theirs; what a crash left half done is ours. */
    private static void restore(Path record, LoanRecord loan) {
        Path image = Path.of(loan.image());
        if (Files.notExists(image)) {
            return;
        }
        try (ImageFile file = ImageFile.open(image)) {
            ImageFile.Facts now = file.facts();
            if (now.key().equals(record.getFileName().toString())) {
                file.change(loan.restored(now.rights()));
            }
        }
    }

    private List<Path> recordFiles() {
        if (Files.notExists(records)) {
            return List.of();
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(records, "[0-9]*")) {
            List<Path> files = new ArrayList<>();
            all.forEach(files::add);
            return files;
        } catch (IOException failure) {
            throw new FileException(records, failure);
        }
    }
}
