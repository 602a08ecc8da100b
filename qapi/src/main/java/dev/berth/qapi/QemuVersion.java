package dev.berth.qapi;

import java.util.Comparator;

/**
 * A QEMU's version, and the distributor's words about it. Only for people and for telling binaries
 * apart: what a QEMU can do is asked of {@link Capability}, never of a number.
 */
public record QemuVersion(int major, int minor, int micro, String vendor)
        implements Comparable<QemuVersion> {
    private static final Comparator<QemuVersion> ORDER =
            Comparator.comparingInt(QemuVersion::major)
                    .thenComparingInt(QemuVersion::minor)
                    .thenComparingInt(QemuVersion::micro)
                    .thenComparing(QemuVersion::vendor);

    /** From the answer to {@code query-version}, or the greeting's {@code version}. */
    public static QemuVersion parse(Json json) {
        Json.Members numbers = json.demandMembers("qemu");
        return new QemuVersion(
                Math.toIntExact(numbers.demandInteger("major")),
                Math.toIntExact(numbers.demandInteger("minor")),
                Math.toIntExact(numbers.demandInteger("micro")),
                json.text("package").orElse(""));
    }

    /** As libvirt's numbers go: 7002000 is 7.2.0. */
    public int number() {
        return major * 1_000_000 + minor * 1_000 + micro;
    }

    @Override
    public int compareTo(QemuVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
