package dev.berth.store;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;
import dev.berth.model.vocabulary.StateReason;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;
import dev.berth.model.xml.XmlWriter;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a guest that runs, starts or stops: libvirt's {@code <domstatus>} with one
 * element more, {@link Supervision}, which libvirt passes over. What Berth does not know in it is
 * kept.
 *
 * @param pid QEMU's process; empty until it was spawned
 * @param supervision empty in a state that libvirt wrote
 * @param domain the running guest's description with its id, aliases and addresses
 */
public record RuntimeState(
        StateReason state,
        Optional<Long> pid,
        List<Taint> taints,
        Optional<Monitor> monitor,
        Optional<Vcpus> vcpus,
        Optional<Supervision> supervision,
        Element domain,
        Source source) {
    private static final ElementCodec<RuntimeState> CODEC =
            new ElementCodec<>(
                    "domstatus",
                    Shape.of(
                            RuntimeState::new,
                            stateAndReason(),
                            optional("@pid", Values.LONG, RuntimeState::pid),
                            children(Taint.CODEC, RuntimeState::taints),
                            optionalChild(Monitor.CODEC, RuntimeState::monitor),
                            optionalChild(Vcpus.CODEC, RuntimeState::vcpus),
                            optionalChild(Supervision.CODEC, RuntimeState::supervision),
                            domainAsItIs(),
                            rest(RuntimeState::source)));

    public RuntimeState {
        taints = List.copyOf(taints);
    }

    /** What makes this guest one that nobody else can be blamed for, in libvirt's word. */
    public record Taint(String flag) {
        static final ElementCodec<Taint> CODEC =
                new ElementCodec<>(
                        "taint", Shape.of(Taint::new, required("@flag", Values.TEXT, Taint::flag)));
    }

    /** QEMU's monitor. */
    public record Monitor(String path, String type) {
        static final ElementCodec<Monitor> CODEC =
                new ElementCodec<>(
                        "monitor",
                        Shape.of(
                                Monitor::new,
                                required("@path", Values.TEXT, Monitor::path),
                                or("@type", Values.TEXT, "unix", Monitor::type)));
    }

    /** The threads of the virtual CPUs. */
    public record Vcpus(List<Vcpu> list) {
        static final ElementCodec<Vcpus> CODEC =
                new ElementCodec<>(
                        "vcpus", Shape.of(Vcpus::new, children(Vcpu.CODEC, Vcpus::list)));

        public Vcpus {
            list = List.copyOf(list);
        }
    }

    /** A virtual CPU's thread. */
    public record Vcpu(int id, long pid) {
        static final ElementCodec<Vcpu> CODEC =
                new ElementCodec<>(
                        "vcpu",
                        Shape.of(
                                Vcpu::new,
                                required("@id", Values.COUNT, Vcpu::id),
                                required("@pid", Values.LONG, Vcpu::pid)));
    }

    /**
     * Reads a state.
     *
     * @throws dev.berth.model.xml.InvalidDocument with every problem in it
     */
    public static RuntimeState read(String text, String document) {
        return CODEC.read(XmlReader.read(text, document), new Problems());
    }

    public String write() {
        return XmlWriter.write(CODEC.write(this));
    }

    public RuntimeState withState(StateReason changed) {
        return new RuntimeState(changed, pid, taints, monitor, vcpus, supervision, domain, source);
    }

    public RuntimeState withPid(long spawned) {
        return new RuntimeState(
                state, Optional.of(spawned), taints, monitor, vcpus, supervision, domain, source);
    }

    public RuntimeState withVcpus(Vcpus found) {
        return new RuntimeState(
                state, pid, taints, monitor, Optional.of(found), supervision, domain, source);
    }

    public RuntimeState withSupervision(Supervision changed) {
        return new RuntimeState(
                state, pid, taints, monitor, vcpus, Optional.of(changed), domain, source);
    }

    public RuntimeState withDomain(Element changed) {
        return new RuntimeState(state, pid, taints, monitor, vcpus, supervision, changed, source);
    }

    private static Part<RuntimeState, StateReason> stateAndReason() {
        return part(
                RuntimeState::readState,
                (owner, out) -> {
                    out.attribute("state", owner.state().state().word());
                    out.attribute("reason", owner.state().word());
                });
    }

    private static StateReason readState(ElementReader in) {
        String state = in.attribute("state").orElse("");
        String reason = in.attribute("reason").orElse("");
        return StateReason.of(state, reason)
                .orElseThrow(() ->
                        in.refuse(
                                "no state '%s' with the reason '%s' is known"
                                        .formatted(state, reason)));
    }

    private static Part<RuntimeState, Element> domainAsItIs() {
        return part(
                in -> {
                    Element domain =
                            in.element()
                                    .child("domain")
                                    .orElseThrow(() -> in.refuse("<domain> is missing"));
                    in.takeWhole(domain);
                    return domain;
                },
                (owner, out) -> out.add(owner.domain()));
    }
}
