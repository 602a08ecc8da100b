import org.jspecify.annotations.NullMarked;

/** The public Java library. */
@NullMarked
module dev.berth.client {
    requires static org.jspecify;
    requires transitive dev.berth.wire;

    exports dev.berth.client;
}
