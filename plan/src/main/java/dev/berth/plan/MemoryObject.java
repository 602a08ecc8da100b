package dev.berth.plan;

import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.MemoryBacking.HugePages;
import dev.berth.model.domain.MemoryBacking.Page;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Numa.MemoryAccess;
import dev.berth.model.domain.NumaTuning;
import dev.berth.model.domain.Ranges;
import dev.berth.plan.profile.HostMemory;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of a guest's memory as QEMU's object: of which pages, shared with whom, on which of the
 * host's nodes. Serves the machine's own memory, its nodes, and modules alike.
 */
final class MemoryObject {
    private final Planning planning;
    private final MemoryBacking backing;
    private final Request request;

    /**
     * What is asked for.
     *
     * @param cell the guest's node it belongs to
     * @param access where it says other than the guest as a whole
     * @param module the device it is for; empty for what the machine starts with
     * @param machine whether this is the machine's own memory, whose name migration knows
     */
    record Request(
            String id,
            long sizeKib,
            Optional<Integer> cell,
            Optional<MemoryAccess> access,
            Optional<Boolean> discard,
            Optional<MemoryModule> module,
            boolean machine) {
        private boolean isVirtioMem() {
            return module.filter(m -> m.model() == MemoryModule.Model.VIRTIO_MEM).isPresent();
        }

        private Optional<String> path() {
            return module.flatMap(m -> m.backing().path());
        }
    }

    MemoryObject(Request request, Planning planning) {
        this.planning = planning;
        this.request = request;
        this.backing = planning.domain().memory().backing().orElse(MemoryBacking.NONE);
    }

    /** Whether plain anonymous memory would do. */
    boolean isPlain() {
        return kind().equals("memory-backend-ram") && policy().isEmpty();
    }

    /** Adds the object, and the context in which its pages are taken. */
    void add(Stage stage, Origin origin) {
        Optional<NumaTuning.Node> policy = policy();
        Json.Members properties = properties();
        boolean context =
                policy.isPresent()
                        && request.module().flatMap(m -> m.backing().nodes()).isEmpty()
                        && properties.flag("prealloc")
                        && planning.has(Capability.THREAD_CONTEXT);
        if (context) {
            String name = "tc-" + request.id();
            Json.Members thread =
                    Json.object()
                            .with("qom-type", "thread-context")
                            .with("id", name)
                            .with("node-affinity", nodes(policy.get()));
            planning.add(stage, new Step.QomObject(thread, origin));
            properties = properties.with("prealloc-context", name);
        }
        planning.add(stage, new Step.QomObject(properties, origin));
    }

    private Json.Members properties() {
        String kind = kind();
        Json.Members properties = Json.object().with("qom-type", kind).with("id", request.id());
        if (!kind.equals("memory-backend-ram")) {
            properties = pages(kind, properties);
            properties = properties.withOptional("share", shared());
            if (request.machine()) {
                properties = properties.with("x-use-canonical-path-for-ramblock-id", false);
            }
            if (request.discard().orElse(backing.discard())) {
                properties = properties.with("discard-data", true);
            }
        }
        if (request.isVirtioMem() && planning.has(Capability.MEMORY_RESERVE)) {
            properties = properties.with("reserve", false);
        } else if (isPreallocated()) {
            properties =
                    properties
                            .with("prealloc", true)
                            .withOptional("prealloc-threads", backing.allocationThreads());
        }
        return moduleTraits(bound(properties.with("size", request.sizeKib() * 1024)));
    }

    private Json.Members moduleTraits(Json.Members properties) {
        if (request.module().isEmpty()) {
            return properties;
        }
        MemoryModule.Backing of = request.module().get().backing();
        Json.Members aligned =
                properties.withOptional("align", of.alignment().map(kib -> kib * 1024));
        return of.persistent() ? aligned.with("pmem", true) : aligned;
    }

    /** Whether the memory would be taken at once, were it not the device's to do so. */
    boolean wantsPreallocation() {
        return isPreallocated();
    }

    private Json.Members bound(Json.Members properties) {
        return policy().map(p ->
                        properties
                                .with("host-nodes", nodes(p))
                                .with("policy", policyName(p.mode())))
                .orElse(properties);
    }

    private Json.Members pages(String kind, Json.Members properties) {
        if (request.path().isPresent()) {
            return properties.withOptional("mem-path", request.path());
        }
        Optional<HostMemory.Huge> huge = hugePages();
        if (kind.equals("memory-backend-memfd")) {
            return huge.map(h ->
                            properties
                                    .with("hugetlb", true)
                                    .with("hugetlbsize", h.sizeKib() * 1024))
                    .orElse(properties);
        }
        String path =
                huge.map(h -> h.mount() + "/libvirt/qemu/" + guestName())
                        .orElseGet(() ->
                                planning.host().directories().memory()
                                        + "/"
                                        + guestName()
                                        + "/"
                                        + request.id());
        return properties.with("mem-path", path);
    }

    private String kind() {
        if (request.path().isPresent()) {
            return "memory-backend-file";
        }
        if (backing.source().equals(Optional.of(MemoryBacking.Kind.MEMFD))) {
            return "memory-backend-memfd";
        }
        boolean file =
                hugePages().isPresent()
                        || backing.source().equals(Optional.of(MemoryBacking.Kind.FILE))
                        || access().isPresent();
        return file ? "memory-backend-file" : "memory-backend-ram";
    }

    private Optional<MemoryAccess> access() {
        return request.access().or(backing::access);
    }

    private Optional<Boolean> shared() {
        return access().map(a -> a == MemoryAccess.SHARED);
    }

    private boolean isPreallocated() {
        if (request.path().isPresent()) {
            return request.module().filter(m -> m.backing().persistent()).isEmpty();
        }
        boolean hugeFile = hugePages().isPresent() && kind().equals("memory-backend-file");
        return hugeFile
                || backing.allocation().equals(Optional.of(MemoryBacking.Allocation.IMMEDIATE));
    }

    /** The huge pages that serve this piece; empty where ordinary ones do. */
    private Optional<HostMemory.Huge> hugePages() {
        Optional<Long> own = request.module().flatMap(m -> m.backing().pageSize());
        return own.isPresent() ? ofSize(own.get()) : commonHugePages();
    }

    private Optional<HostMemory.Huge> commonHugePages() {
        HostMemory host = planning.host().memory();
        return backing.hugePages()
                .flatMap(pages ->
                        pages.pages().isEmpty()
                                ? host.huge().stream().findFirst()
                                : page(pages).flatMap(p -> ofSize(p.sizeKib())));
    }

    private Optional<Page> page(HugePages pages) {
        return pages.pages().stream()
                .filter(p -> p.nodeset().map(this::serves).orElse(false))
                .findFirst()
                .or(() -> pages.pages().stream().filter(p -> p.nodeset().isEmpty()).findFirst());
    }

    private boolean serves(String nodeset) {
        return Ranges.parse(nodeset).get(request.cell().orElse(0));
    }

    private Optional<HostMemory.Huge> ofSize(long kib) {
        HostMemory host = planning.host().memory();
        if (kib == host.pageKib()) {
            return Optional.empty();
        }
        return Optional.of(
                host.huge().stream()
                        .filter(h -> h.sizeKib() == kib)
                        .findFirst()
                        .orElseThrow(() ->
                                PlanRefusal.of(
                                        "the host has no huge pages of " + kib + " KiB mounted")));
    }

    private String guestName() {
        String name = planning.folder();
        return name.substring(name.lastIndexOf("/domain-") + "/domain-".length());
    }

    /** Where the memory is bound to, by its node's tuning or the guest's. */
    private Optional<NumaTuning.Node> policy() {
        Optional<NumaTuning> tuning = planning.domain().processors().numaTuning();
        Optional<String> own = request.module().flatMap(m -> m.backing().nodes());
        if (own.isPresent()) {
            NumaTuning.Mode mode = tuning.flatMap(NumaTuning::mode).orElse(NumaTuning.Mode.STRICT);
            return Optional.of(new NumaTuning.Node(request.cell().orElse(0), mode, own.get()));
        }
        return tuning.flatMap(t -> ownPolicy(t).or(() -> commonPolicy(t)))
                .filter(p -> p.mode() != NumaTuning.Mode.RESTRICTIVE);
    }

    private Optional<NumaTuning.Node> ownPolicy(NumaTuning tuning) {
        return tuning.nodes().stream()
                .filter(n -> request.cell().equals(Optional.of(n.cell())))
                .findFirst();
    }

    private Optional<NumaTuning.Node> commonPolicy(NumaTuning tuning) {
        boolean chosen = tuning.placement().equals(Optional.of("auto"));
        return (chosen ? Optional.of(hostNodes()) : tuning.nodeset())
                .map(nodeset ->
                        new NumaTuning.Node(
                                request.cell().orElse(0),
                                tuning.mode().orElse(NumaTuning.Mode.STRICT),
                                nodeset));
    }

    /** Left to Berth, memory may lie on any node. */
    private String hostNodes() {
        return planning.host().memory().nodes().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private Json nodes(NumaTuning.Node policy) {
        List<Json> nodes = new ArrayList<>();
        for (int node : Ranges.parse(policy.nodeset()).stream().toArray()) {
            if (!planning.host().memory().nodes().contains(node)) {
                throw PlanRefusal.of(
                        "<numatune>: the host has no NUMA node %d; it has %s"
                                .formatted(node, hostNodes()));
            }
            nodes.add(Json.of((long) node));
        }
        return Json.array(nodes);
    }

    private static String policyName(NumaTuning.Mode mode) {
        return switch (mode) {
            case STRICT -> "bind";
            case PREFERRED -> "preferred";
            case INTERLEAVE -> "interleave";
            case RESTRICTIVE -> "default";
        };
    }
}
