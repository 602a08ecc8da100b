package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.plan.profile.Allotment;
import dev.berth.plan.profile.Directories;

/** A domain that went through every pass of a {@link Resolver}; planners take no other. */
public final class ResolvedDomain {
    private final Domain domain;

    ResolvedDomain(Domain domain) {
        this.domain = domain;
    }

    public Domain domain() {
        return domain;
    }

    /**
     * The domain as it runs: every device has the name QEMU knows it by, every channel its socket.
     * What is there already stays, so this may be asked of a running guest's domain too.
     *
     * @param id the number the guest has while it runs
     */
    public ResolvedDomain running(int id, Directories directories) {
        Domain named =
                NodeNumbers.assign(
                        Aliases.assign(UsbPorts.complete(MemoryAlignment.apply(domain))));
        return new ResolvedDomain(ChannelPaths.fill(named, id, directories));
    }

    /** The domain with what the host set aside for one run, where the document leaves it open. */
    public ResolvedDomain allotted(Allotment allotment) {
        return new ResolvedDomain(Allotting.apply(domain, allotment));
    }

    /** The document to store: complete, canonical. */
    public String write() {
        return domain.write();
    }
}
