package dev.berth.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.resolve.Resolver;
import dev.berth.qapi.QemuTraits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Definitions are stored resolved, and resolved again when the guest starts: that must change
 * nothing, or a stored guest would change its hardware. The same holds for a running guest's
 * document, from which a later daemon takes the guest over.
 */
class ResolvedTwiceTest {
    private static final int ID = 7;

    private final List<String> changed = new ArrayList<>();
    private int resolved;

    @Test
    void whatIsResolvedStaysAsItIs() throws IOException {
        Optional<Path> corpus = Corpus.find();
        if (corpus.isEmpty()) {
            System.out.println("resolved twice: skipped, no corpus; name one in BERTH_CORPUS");
        }
        assumeTrue(corpus.isPresent(), "no corpus");

        Path tree = corpus.orElseThrow();
        TraitsShelf shelf = new TraitsShelf(tree);
        PretendHost host = new PretendHost(tree);
        for (Case one : CaseTable.read(tree)) {
            Path input = tree.resolve("qemuxmlconfdata").resolve(one.input());
            if (one.expectation() == Expectation.ARGV && Files.exists(input)) {
                String text = Files.readString(input);
                shelf.of(one).ifPresent(traits -> twice(one, text, traits, host.profile(one)));
            }
        }
        assertThat(changed).isEmpty();
        assertThat(resolved).isGreaterThan(300);
        examples(shelf, host);
    }

    private void examples(TraitsShelf shelf, PretendHost host) throws IOException {
        resolved = 0;
        for (String arch : List.of("x86_64", "aarch64")) {
            Case one =
                    new Case(
                            "tiny-" + arch,
                            arch,
                            "latest",
                            Expectation.ARGV,
                            true,
                            Map.of(),
                            List.of());
            Path file = Corpus.repository().resolve("examples").resolve(one.input());
            twice(one, Files.readString(file), shelf.of(one).orElseThrow(), host.profile(one));
        }
        assertThat(changed).isEmpty();
        assertThat(resolved).isEqualTo(2);
    }

    /** Nothing is compared where the document is refused the first time. */
    private void twice(Case one, String text, QemuTraits traits, HostProfile host) {
        ResolvedDomain first;
        try {
            first = Resolver.resolve(Domain.read(text, one.input()), traits, host, true);
        } catch (BerthException refused) {
            return;
        }
        resolved++;
        try {
            Domain stored = Domain.read(first.write(), "stored");
            compare(one, "read again", first.domain(), stored);
            ResolvedDomain second = Resolver.resolve(stored, traits, host, false);
            compare(one, "resolved again", first.domain(), second.domain());
            ResolvedDomain running = first.running(ID, host.directories());
            Domain live = Domain.read(running.write(), "live");
            compare(one, "running, read again", running.domain(), live);
            ResolvedDomain named = running.running(ID + 1, host.directories());
            compare(one, "named again", running.domain(), named.domain());
        } catch (BerthException refused) {
            changed.add(one.expectedFile() + ": refused again: " + refused.getMessage());
        }
    }

    private void compare(Case one, String when, Domain before, Domain after) {
        if (!after.equals(before)) {
            changed.add("%s: %s:%s".formatted(one.expectedFile(), when, lines(before, after)));
        }
    }

    private static String lines(Domain before, Domain after) {
        List<String> had = before.write().lines().toList();
        List<String> has = after.write().lines().toList();
        StringBuilder lines = new StringBuilder();
        had.stream().filter(l -> !has.contains(l)).forEach(l -> lines.append("\n- ").append(l));
        has.stream().filter(l -> !had.contains(l)).forEach(l -> lines.append("\n+ ").append(l));
        return lines.isEmpty() ? " " + before + "\nis not\n" + after : lines.toString();
    }
}
