package dev.berth.conformance;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.resolve.Resolver;
import dev.berth.qapi.QemuTraits;

import java.util.ArrayList;
import java.util.List;

/**
 * Definitions are stored resolved, and resolved again when the guest starts: that must change
 * nothing, or a stored guest would change its hardware. The same holds for a running guest's
 * document, from which a later daemon takes the guest over.
 */
final class Twice {
    private static final int ID = 7;

    private final List<String> changed = new ArrayList<>();

    private Twice() {}

    /** What is not as it was when done again to {@code first}. */
    static List<String> changed(ResolvedDomain first, QemuTraits traits, HostProfile host) {
        Twice twice = new Twice();
        Domain stored = Domain.read(first.write(), "stored");
        twice.compare("read again", first.domain(), stored);
        ResolvedDomain second = Resolver.resolve(stored, traits, host, false);
        twice.compare("resolved again", first.domain(), second.domain());
        twice.running(first, host);
        return twice.changed;
    }

    private void running(ResolvedDomain first, HostProfile host) {
        ResolvedDomain running;
        try {
            running = first.running(ID, host.directories());
        } catch (BerthException refusedAtStart) {
            return;
        }
        compare("running, read again", running.domain(), Domain.read(running.write(), "live"));
        ResolvedDomain named = running.running(ID + 1, host.directories());
        compare("named again", running.domain(), named.domain());
    }

    private void compare(String when, Domain before, Domain after) {
        if (!after.equals(before)) {
            changed.add(when + ":" + lines(before, after));
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
