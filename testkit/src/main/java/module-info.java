import org.jspecify.annotations.NullMarked;

/** Fake QEMU, and random cases. */
@NullMarked
module dev.berth.testkit {
    requires static org.jspecify;
    requires transitive dev.berth.qapi;
    requires transitive dev.berth.qmp;

    exports dev.berth.testkit;
}
