package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

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
     * The domain as it runs: every device has the name QEMU knows it by. What has a name keeps it,
     * so this may be asked of a running guest's domain too.
     */
    public ResolvedDomain named() {
        return new ResolvedDomain(Aliases.assign(domain));
    }

    /** The document to store: complete, canonical. */
    public String write() {
        return domain.write();
    }
}
