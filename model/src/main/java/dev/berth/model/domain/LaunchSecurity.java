package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

import java.util.Optional;

/** How a guest's memory is hidden from its host. */
public sealed interface LaunchSecurity {
    /** {@code <launchSecurity>}, each type with its own content. */
    Part<Platform, Optional<LaunchSecurity>> PART =
            part(LaunchSecurity::read, LaunchSecurity::write);

    /**
     * What the two kinds of AMD's SEV have in common.
     *
     * @param encryptionBit of a page table's entry; the host's where empty
     * @param lostAddressBits by which encryption narrows physical addresses; the host's where empty
     */
    record Amd(
            Optional<Boolean> kernelHashes,
            Optional<Integer> encryptionBit,
            Optional<Integer> lostAddressBits) {
        static final Shape<Amd> SHAPE =
                Shape.of(
                        Amd::new,
                        optional("@kernelHashes", Values.YES_NO, Amd::kernelHashes),
                        optional("cbitpos", Values.COUNT, Amd::encryptionBit),
                        optional("reducedPhysBits", Values.COUNT, Amd::lostAddressBits));
    }

    /** AMD SEV and SEV-ES. */
    record Sev(Amd common, int policy, Optional<String> certificate, Optional<String> session)
            implements LaunchSecurity {
        static final ElementCodec<Sev> CODEC =
                codec(
                        Shape.of(
                                Sev::new,
                                inline(Amd.SHAPE, Sev::common),
                                required("policy", Values.hex(4), Sev::policy),
                                optional("dhCert", Values.TEXT, Sev::certificate),
                                optional("session", Values.TEXT, Sev::session)));
    }

    /** AMD SEV-SNP. */
    record Snp(
            Amd common,
            Optional<Boolean> authorKey,
            Optional<Boolean> vcek,
            long policy,
            Optional<String> workarounds,
            Optional<String> idBlock,
            Optional<String> idAuthentication,
            Optional<String> hostData)
            implements LaunchSecurity {
        static final ElementCodec<Snp> CODEC =
                codec(
                        Shape.of(
                                Snp::new,
                                inline(Amd.SHAPE, Snp::common),
                                optional("@authorKey", Values.YES_NO, Snp::authorKey),
                                optional("@vcek", Values.YES_NO, Snp::vcek),
                                required("policy", Values.longHex(8), Snp::policy),
                                optional("guestVisibleWorkarounds", Values.TEXT, Snp::workarounds),
                                optional("idBlock", Values.TEXT, Snp::idBlock),
                                optional("idAuth", Values.TEXT, Snp::idAuthentication),
                                optional("hostData", Values.TEXT, Snp::hostData)));
    }

    /** A type that Berth keeps and cannot run. */
    record Foreign(Element element) implements LaunchSecurity {}

    private static <T> ElementCodec<T> codec(Shape<T> shape) {
        return new ElementCodec<>("launchSecurity", shape);
    }

    private static Optional<LaunchSecurity> read(ElementReader domain) {
        return domain.child("launchSecurity")
                .map(in -> {
                    String type =
                            in.attribute("type").orElseThrow(() -> in.refuse("type is missing"));
                    return switch (type) {
                        case "sev" -> Sev.CODEC.read(in);
                        case "sev-snp" -> Snp.CODEC.read(in);
                        default -> {
                            domain.takeWhole(in.element());
                            yield new Foreign(in.element());
                        }
                    };
                });
    }

    private static void write(Platform platform, ElementWriter out) {
        platform.security()
                .ifPresent(security -> {
                    switch (security) {
                        case Sev sev -> Sev.CODEC.shape().write(sev, typed("sev", out));
                        case Snp snp -> Snp.CODEC.shape().write(snp, typed("sev-snp", out));
                        case Foreign(Element element) -> out.add(element);
                    }
                });
    }

    private static ElementWriter typed(String type, ElementWriter out) {
        ElementWriter child = out.append("launchSecurity");
        child.attribute("type", type);
        return child;
    }
}
