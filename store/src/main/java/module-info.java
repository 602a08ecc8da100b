import org.jspecify.annotations.NullMarked;

/** Definitions and run-time state on disk. */
@NullMarked
module dev.berth.store {
    requires static org.jspecify;
    requires transitive dev.berth.model;

    exports dev.berth.store;
}
