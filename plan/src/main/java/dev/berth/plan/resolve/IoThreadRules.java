package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.IoThread;
import dev.berth.model.domain.IoThreads;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** IO threads: numbered from 1, each number once, pools that can hold a thread. */
final class IoThreadRules {
    private IoThreadRules() {}

    static void check(Domain domain, Target target) {
        IoThreads threads = domain.processors().ioThreads();
        Set<Integer> ids = new HashSet<>();
        for (IoThread thread : threads.numbered()) {
            String what = "<iothread id='" + thread.id() + "'>: ";
            target.refuseIf(thread.id() == 0, domain.source(), what + "the first is 1");
            target.refuseIf(
                    !ids.add(thread.id()), domain.source(), what + "stands twice; remove one");
            pool(what, thread.poolMin(), thread.poolMax(), domain, target);
        }
        threads.main()
                .ifPresent(p -> pool("<defaultiothread>: ", p.min(), p.max(), domain, target));
    }

    private static void pool(
            String what,
            Optional<Integer> least,
            Optional<Integer> most,
            Domain domain,
            Target target) {
        target.refuseIf(
                most.equals(Optional.of(0)),
                domain.source(),
                what + "thread_pool_max='0' leaves no thread; use at least 1");
        target.refuseIf(
                most.isPresent() && least.orElse(0) > most.get(),
                domain.source(),
                what + "thread_pool_min is more than thread_pool_max; lower it");
    }
}
