package dev.berth.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * What is written down of a lent image: a line for its path, for what it was before, for what we
 * made of it, and for each borrower. It is on disk before the image is changed and until it is
 * changed back.
 */
record LoanRecord(
        URI image, ImageFile.Rights before, ImageFile.Rights lent, SequencedSet<String> borrowers) {
    private static final int OCTAL = 8;

    LoanRecord {
        borrowers = new LinkedHashSet<>(borrowers);
    }

    LoanRecord with(String borrower, ImageFile.Rights nowLent) {
        SequencedSet<String> more = new LinkedHashSet<>(borrowers);
        more.add(borrower);
        return new LoanRecord(image, before, nowLent, more);
    }

    LoanRecord without(String borrower) {
        SequencedSet<String> fewer = new LinkedHashSet<>(borrowers);
        fewer.remove(borrower);
        return new LoanRecord(image, before, lent, fewer);
    }

    /**
     * What the image shall be again: the owner from before unless others gave it a new one, the
     * mode from before unless others changed bits that we did not.
     */
    ImageFile.Rights restored(ImageFile.Rights now) {
        boolean ours = (now.mode() & ~lent.mode()) == 0 && (before.mode() & ~now.mode()) == 0;
        return new ImageFile.Rights(
                now.owner() == lent.owner() ? before.owner() : now.owner(),
                ours ? before.mode() : now.mode());
    }

    void write(Path file) {
        String names = borrowers.stream().collect(Collectors.joining("\n", "", "\n"));
        DurableFile.write(file, image + "\n" + text(before) + "\n" + text(lent) + "\n" + names);
    }

    static LoanRecord read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new LoanRecord(
                    URI.create(lines.getFirst()),
                    rights(lines.get(1)),
                    rights(lines.get(2)),
                    new LinkedHashSet<>(lines.subList(3, lines.size())));
        } catch (IOException failure) {
            throw new FileException(file, failure);
        }
    }

    private static String text(ImageFile.Rights rights) {
        return rights.owner() + " " + Integer.toOctalString(rights.mode());
    }

    private static ImageFile.Rights rights(String line) {
        String[] fields = line.split(" ", -1);
        return new ImageFile.Rights(
                Integer.parseInt(fields[0]), Integer.parseInt(fields[1], OCTAL));
    }
}
