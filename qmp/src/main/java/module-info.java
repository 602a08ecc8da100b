import org.jspecify.annotations.NullMarked;

/** A session with one QEMU. */
@NullMarked
module dev.berth.qmp {
    requires static org.jspecify;
    requires transitive dev.berth.qapi;

    exports dev.berth.qmp;
}
