import org.jspecify.annotations.NullMarked;

/** What a QEMU can do. */
@NullMarked
module dev.berth.qapi {
    requires static org.jspecify;
    requires transitive dev.berth.model;
    requires tools.jackson.core;

    exports dev.berth.qapi;
}
