import org.jspecify.annotations.NullMarked;

/** Libvirt's RPC. */
@NullMarked
module dev.berth.wire {
    requires static org.jspecify;
    requires transitive dev.berth.model;
    requires jdk.net;

    exports dev.berth.wire;
    exports dev.berth.wire.generated;
    exports dev.berth.wire.xdr;
}
