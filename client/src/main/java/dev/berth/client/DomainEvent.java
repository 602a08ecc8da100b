package dev.berth.client;

import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.wire.generated.TypedParam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a guest. What libvirt numbers is said in virsh's words, {@code
 * unknown} where a newer daemon knows more.
 */
public sealed interface DomainEvent {
    EventKind kind();

    /** The guest as it was then. */
    Domain domain();

    /**
     * It was defined, started, stopped, …
     *
     * @param type libvirt's number (virDomainEventType)
     * @param detail likewise, counted anew for each type
     */
    record LifecycleChanged(EventKind kind, Domain domain, int type, int detail)
            implements DomainEvent {

        /** What happened, where this library knows the numbers. */
        public Optional<Lifecycle> what() {
            return Arrays.stream(Lifecycle.values())
                    .filter(one -> one.type().number() == type && one.detail() == detail)
                    .findFirst();
        }
    }

    /** What needs no more words: reboot, control-error, pm-wakeup, pm-suspend, pm-suspend-disk. */
    record Happened(EventKind kind, Domain domain) implements DomainEvent {}

    /**
     * The guest set its clock.
     *
     * @param offset seconds from UTC
     */
    record RtcChanged(EventKind kind, Domain domain, long offset) implements DomainEvent {}

    record WatchdogFired(EventKind kind, Domain domain, String action) implements DomainEvent {}

    /**
     * A disk failed.
     *
     * @param reason such as {@code enospc}; empty in events of the kind {@code io-error}
     */
    record IoFailed(
            EventKind kind,
            Domain domain,
            String source,
            String alias,
            String action,
            Optional<String> reason)
            implements DomainEvent {}

    /** Somebody looks at its screen, or does no longer. */
    record GraphicsClient(
            EventKind kind,
            Domain domain,
            String phase,
            Endpoint local,
            Endpoint remote,
            String authentication,
            List<Subject> subjects)
            implements DomainEvent {
        public GraphicsClient {
            subjects = List.copyOf(subjects);
        }
    }

    /** One end of a graphics connection. */
    record Endpoint(String family, String node, String service) {}

    /** Who somebody says to be. */
    record Subject(String type, String name) {}

    /**
     * A block job came to an end or became ready.
     *
     * @param disk its source's path, or its target in events of the kind {@code block-job-2}
     */
    record BlockJob(EventKind kind, Domain domain, String disk, String type, String status)
            implements DomainEvent {}

    /** A disk was left out, or its image replaced, when the guest started. */
    record DiskChanged(
            EventKind kind,
            Domain domain,
            String alias,
            Optional<String> oldSource,
            Optional<String> newSource,
            String reason)
            implements DomainEvent {}

    record TrayMoved(EventKind kind, Domain domain, String alias, String change)
            implements DomainEvent {}

    /**
     * It gave memory back, or got some.
     *
     * @param actual what it has now, in KiB
     */
    record BalloonChanged(EventKind kind, Domain domain, long actual) implements DomainEvent {}

    /** A device was added, was removed, or would not go. */
    record DeviceMoved(EventKind kind, Domain domain, String alias) implements DomainEvent {}

    /** Values that changed, or the figures of a job that ended. */
    record Figures(EventKind kind, Domain domain, List<TypedParam> parameters)
            implements DomainEvent {
        public Figures {
            parameters = List.copyOf(parameters);
        }
    }

    record AgentChanged(EventKind kind, Domain domain, String state, String reason)
            implements DomainEvent {}

    record MigrationIterated(EventKind kind, Domain domain, int iteration) implements DomainEvent {}

    /**
     * Its title, description or an element of its metadata changed.
     *
     * @param uri the element's namespace
     */
    record MetadataChanged(EventKind kind, Domain domain, String type, Optional<String> uri)
            implements DomainEvent {}

    /** A disk was written beyond the mark that was set. Sizes in bytes. */
    record ThresholdPassed(
            EventKind kind,
            Domain domain,
            String device,
            Optional<String> path,
            long threshold,
            long excess)
            implements DomainEvent {}

    /** Memory of the host failed. */
    record MemoryFailed(
            EventKind kind,
            Domain domain,
            String recipient,
            String action,
            boolean actionRequired,
            boolean recursive)
            implements DomainEvent {}

    /** A memory device of the guest has another size. In bytes. */
    record MemoryResized(EventKind kind, Domain domain, String alias, long size)
            implements DomainEvent {}
}
