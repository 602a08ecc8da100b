package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.IoThread;
import dev.berth.model.domain.Processors;

import java.util.ArrayList;
import java.util.List;

/** IO threads without a number take the lowest that is free. */
final class IoThreadDefaults {
    private IoThreadDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Processors processors = domain.processors();
        List<IoThread> numbered = new ArrayList<>(processors.iothreadIds());
        int wanted = processors.ioThreads().count().orElse(0);
        for (int id = 1; numbered.size() < wanted; id++) {
            int candidate = id;
            if (numbered.stream().noneMatch(t -> t.id() == candidate)) {
                numbered.add(IoThread.numbered(id));
            }
        }
        return domain.withProcessors(
                processors.withIoThreads(processors.ioThreads().withNumbered(numbered)));
    }
}
