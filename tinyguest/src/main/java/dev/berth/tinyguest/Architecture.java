package dev.berth.tinyguest;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The machines for which there is a tiny guest. */
public enum Architecture {
    X86_64("x86_64", "amd64", "linux-image-cloud-amd64", "ttyS0"),
    AARCH64("aarch64", "arm64", "linux-image-arm64", "ttyAMA0");

    private final String qemuName;
    private final String debianName;
    private final String kernelPackage;
    private final String serialConsole;

    Architecture(String qemuName, String debianName, String kernelPackage, String serialConsole) {
        this.qemuName = qemuName;
        this.debianName = debianName;
        this.kernelPackage = kernelPackage;
        this.serialConsole = serialConsole;
    }

    /** By QEMU's name. */
    public static Architecture named(String name) {
        return Arrays.stream(values())
                .filter(architecture -> architecture.qemuName.equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new BerthException(
                                ErrorCode.INVALID_ARG,
                                "no tiny guest for architecture '"
                                        + name
                                        + "'; there are: "
                                        + Arrays.stream(values())
                                                .map(Architecture::qemuName)
                                                .collect(Collectors.joining(", "))));
    }

    public String qemuName() {
        return qemuName;
    }

    /** A kernel command line that boots it fast and puts its conversation on the serial port. */
    public String commandLine() {
        return "console=" + serialConsole + " quiet mitigations=off random.trust_cpu=on";
    }

    String debianName() {
        return debianName;
    }

    String kernelPackage() {
        return kernelPackage;
    }
}
