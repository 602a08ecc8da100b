package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.IoThreads;
import dev.berth.model.domain.Processors;

/** Where a document numbers one IO thread, all are numbered. */
final class IoThreadDefaults {
    private IoThreadDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Processors processors = domain.processors();
        IoThreads threads = processors.ioThreads();
        return threads.numbered().isEmpty()
                ? domain
                : domain.withProcessors(
                        processors.withIoThreads(threads.withNumbered(threads.all())));
    }
}
