package dev.berth.conformance;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.XmlReader;
import dev.berth.plan.Launch;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.resolve.Resolver;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;
import dev.berth.qapi.QemuTraits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs one case after another. One thread. */
final class Runner {
    /** The number of a guest that does not run. */
    private static final int NO_ID = -1;

    private final Path data;
    private final PretendHost host;
    private final TraitsShelf shelf;
    private final Dump dump;

    Runner(Path tree, Dump dump) throws IOException {
        this.data = tree.resolve("qemuxmlconfdata");
        this.host = new PretendHost(tree);
        this.shelf = new TraitsShelf(tree);
        this.dump = dump;
    }

    Verdict run(Case one) throws IOException {
        Optional<QemuTraits> traits = shelf.of(one);
        if (traits.isEmpty()) {
            return new Verdict.Unsupported(
                    "no recording of QEMU " + one.qemu() + " for " + one.arch());
        }
        Path input = data.resolve(one.input());
        Path expected = data.resolve(one.expectedFile());
        return Files.exists(input)
                ? run(one, Files.readString(input), expected, traits.get())
                : new Verdict.Unsupported("input " + one.input() + " is not there");
    }

    private Verdict run(Case one, String text, Path expected, QemuTraits traits)
            throws IOException {
        HostProfile profile = host.profile(one);
        ResolvedDomain resolved;
        try {
            Domain domain = Domain.read(text, one.input());
            resolved = Resolver.resolve(domain, traits, profile, one.newGuest());
        } catch (BerthException e) {
            return refused(one, e, Expectation.PARSE_ERROR);
        }
        return switch (one.expectation()) {
            case RESOLVED -> resolved(one, resolved, expected);
            case PARSE_ERROR -> new Verdict.Failed("was not refused");
            case ARGV, FAILURE, REFUSED -> planned(one, resolved, expected, traits, profile);
        };
    }

    private Verdict planned(
            Case one,
            ResolvedDomain resolved,
            Path expected,
            QemuTraits traits,
            HostProfile profile)
            throws IOException {
        Argv made;
        try {
            Plan plan =
                    Launch.plan(resolved.allotted(PretendHost.allotment()), NO_ID, traits, profile);
            made =
                    Argv.of(
                            plan.environment(),
                            plan.emulator(),
                            new CommandLine(traits).arguments(plan));
        } catch (BerthException e) {
            return refused(one, e, Expectation.FAILURE);
        }
        if (one.expectation() != Expectation.ARGV) {
            return new Verdict.Failed("was not refused");
        }
        dump.argv(one, made);
        List<String> differences =
                Comparison.differences(Argv.parse(Files.readString(expected)), made);
        return verdict(differences);
    }

    private Verdict resolved(Case one, ResolvedDomain resolved, Path expected) throws IOException {
        String made = resolved.write();
        dump.resolved(one, made);
        if (!Files.exists(expected)) {
            return new Verdict.Unsupported(one.expectedFile() + " is not there");
        }
        return verdict(
                XmlDifference.between(
                        XmlReader.read(Files.readString(expected), one.expectedFile()),
                        XmlReader.read(made, "made")));
    }

    private static Verdict verdict(List<String> differences) {
        return differences.isEmpty()
                ? new Verdict.Passed()
                : new Verdict.Failed(String.join("\n", differences));
    }

    private Verdict refused(Case one, BerthException refusal, Expectation phase)
            throws IOException {
        String message = String.valueOf(refusal.getMessage());
        if (refusal.code() == ErrorCode.NO_SUPPORT) {
            return new Verdict.Unsupported(message);
        }
        boolean wanted = one.expectation() == phase || one.expectation() == Expectation.REFUSED;
        if (wanted) {
            dump.refusal(one, message);
            return new Verdict.Passed();
        }
        return new Verdict.Failed("refused: " + message);
    }
}
