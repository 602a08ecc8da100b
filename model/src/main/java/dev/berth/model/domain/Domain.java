package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.childOr;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;
import dev.berth.model.xml.XmlWriter;

import java.util.List;
import java.util.function.UnaryOperator;

/** A guest as libvirt's XML describes it (formatdomain). */
public record Domain(
        Type type,
        Identity identity,
        Memory memory,
        Processors processors,
        Platform platform,
        Devices devices,
        QemuExtensions extensions,
        Source source) {
    public static final ElementCodec<Domain> CODEC =
            new ElementCodec<>(
                    "domain",
                    Shape.of(
                            Domain::new,
                            Type.PART,
                            inline(Identity.SHAPE, Domain::identity),
                            inline(Memory.SHAPE, Domain::memory),
                            inline(Processors.SHAPE, Domain::processors),
                            inline(Platform.SHAPE, Domain::platform),
                            childOr(Devices.CODEC, Devices.NONE, Domain::devices),
                            inline(QemuExtensions.SHAPE, Domain::extensions),
                            rest(Domain::source)));

    public Domain {
        source = DocumentOrder.sorted(source);
    }

    /** What runs the guest's instructions. */
    public enum Type implements Token {
        QEMU,
        KVM,
        HVF,
        XEN,
        LXC;

        private static final Part<Domain, Type> READ =
                required("@type", ValueCodec.tokens("domain type", values()), Domain::type);

        /** The id beside it is of a run that is over; a new one gets its own. */
        static final Part<Domain, Type> PART =
                part(
                        in -> {
                            in.attribute("id");
                            return READ.read(in);
                        },
                        READ::write);
    }

    /** Reads a document; throws with every problem in it. Warnings go to {@code problems}. */
    public static Domain read(String text, String document, Problems problems) {
        Element root = XmlReader.read(text, document);
        if (!root.is("domain")) {
            problems.error(
                    root.at(), "<" + root.name() + "> is not a domain; <domain> is expected");
            problems.throwIfAny();
        }
        return CODEC.read(root, problems);
    }

    public static Domain read(String text, String document) {
        return read(text, document, new Problems());
    }

    /** The document in libvirt's layout. */
    public String write() {
        return XmlWriter.write(DocumentOrder.sorted(CODEC.write(this)));
    }

    public String name() {
        return identity.name();
    }

    public Domain withIdentity(Identity changed) {
        return new Domain(type, changed, memory, processors, platform, devices, extensions, source);
    }

    public Domain withMemory(Memory changed) {
        return new Domain(
                type, identity, changed, processors, platform, devices, extensions, source);
    }

    public Domain withProcessors(Processors changed) {
        return new Domain(type, identity, memory, changed, platform, devices, extensions, source);
    }

    public Domain withPlatform(Platform changed) {
        return new Domain(type, identity, memory, processors, changed, devices, extensions, source);
    }

    public Domain withDevices(List<Device> changed) {
        return withDevices(devices.with(changed));
    }

    public Domain withDevices(Devices changed) {
        return new Domain(
                type, identity, memory, processors, platform, changed, extensions, source);
    }

    /** Every device changed by {@code change}. */
    public Domain mapDevices(UnaryOperator<Device> change) {
        return withDevices(devices.list().stream().map(change).toList());
    }
}
