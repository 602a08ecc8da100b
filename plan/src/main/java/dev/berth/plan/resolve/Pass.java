package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

/** One step of resolving: a domain in, a fuller one out; problems go to the target's. */
@FunctionalInterface
interface Pass {
    Domain apply(Domain domain, Target target);
}
