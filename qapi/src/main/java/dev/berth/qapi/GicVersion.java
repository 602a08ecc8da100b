package dev.berth.qapi;

/** An Arm interrupt controller that QEMU can give a guest, emulated or by the kernel. */
public record GicVersion(int version, boolean kernel, boolean emulated) {
    static GicVersion parse(Json json) {
        return new GicVersion(
                Math.toIntExact(json.demandInteger("version")),
                json.flag("kernel"),
                json.flag("emulated"));
    }
}
