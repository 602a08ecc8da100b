package dev.berth.qapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions asked of a QEMU that was started with {@code -machine none} to learn what it can
 * do. They are those that recorded conversations answer, so that a recording stands in for a
 * binary. What the binary is decides what else is asked.
 */
public final class Probe {
    private static final List<String> COMMANDS =
            List.of(
                    "query-qmp-schema",
                    "qom-list-types",
                    "query-machines",
                    "query-cpu-definitions",
                    "query-tpm-models",
                    "query-tpm-types",
                    "query-command-line-options",
                    "query-migrate-capabilities");

    private static final List<String> DEVICES =
            List.of(
                    "virtio-blk-pci",
                    "virtio-net-pci",
                    "virtio-scsi-pci",
                    "vfio-pci",
                    "scsi-hd",
                    "ide-hd",
                    "PIIX4_PM",
                    "usb-redir",
                    "usb-storage",
                    "kvm-pit",
                    "VGA",
                    "vmware-svga",
                    "qxl",
                    "virtio-gpu-pci",
                    "virtio-gpu-device",
                    "ICH9-LPC",
                    "virtio-balloon-pci",
                    "virtio-balloon-device",
                    "intel-iommu",
                    "mch",
                    "nvdimm",
                    "pcie-root-port",
                    "usb-host",
                    "vhost-user-fs-device",
                    "virtio-mem-pci",
                    "virtio-iommu-pci");

    private static final List<String> OBJECTS =
            List.of("memory-backend-file", "memory-backend-memfd", "none-machine");

    private static final Json.Members UNMIGRATABLE = Json.object().with("migratable", false);

    private Probe() {}

    /** Asked of every QEMU, before anything else. */
    public static List<Question> identity() {
        return Stream.of("query-version", "query-target", "query-kvm").map(Question::of).toList();
    }

    /** Asked next, under the accelerator that {@link #identity} found. */
    public static List<Question> first(QemuTraits identity) {
        List<Question> questions = new ArrayList<>();
        COMMANDS.forEach(it -> questions.add(Question.of(it)));
        DEVICES.forEach(it -> questions.add(Question.about("device-list-properties", it)));
        OBJECTS.forEach(it -> questions.add(Question.about("qom-list-properties", it)));
        ofArchitecture(identity.arch()).forEach(questions::add);
        questions.addAll(expansions(identity.arch(), identity.kvm() ? "host" : "max"));
        return questions;
    }

    /** Asked again under TCG, of a QEMU that answered the first part under KVM. */
    public static List<Question> emulated(QemuTraits identity) {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.of("query-machines"));
        questions.add(Question.of("query-cpu-definitions"));
        questions.addAll(expansions(identity.arch(), "max"));
        return questions;
    }

    private static Stream<Question> ofArchitecture(String arch) {
        return switch (arch) {
            case "x86_64", "i386" ->
                    Stream.of(
                            Question.about("qom-list-properties", "max-" + arch + "-cpu"),
                            Question.about("qom-list-properties", "generic-pc-machine"),
                            Question.of("query-sev-capabilities"),
                            Question.of("query-sgx-capabilities"));
            case "aarch64", "arm" ->
                    Stream.of(
                            Question.about("qom-list-properties", "max-arm-cpu"),
                            Question.of("query-gic-capabilities"));
            default -> Stream.empty();
        };
    }

    /**
     * What the model comes to. On x86 the static expansion reduces it to a base and its properties;
     * the other architectures know the full one only.
     */
    private static List<Question> expansions(String arch, String model) {
        Json.Members named = Json.object().with("name", model);
        List<Question> questions = new ArrayList<>();
        if (arch.equals("x86_64") || arch.equals("i386")) {
            questions.add(Question.expanding("static", named));
            questions.add(Question.expanding("static", named.with("props", UNMIGRATABLE)));
        } else {
            questions.add(Question.expanding("full", named));
        }
        if (model.equals("host")) {
            Json.Members everything = UNMIGRATABLE.with("hv-passthrough", true);
            questions.add(Question.expanding("full", named.with("props", everything)));
        }
        return questions;
    }
}
