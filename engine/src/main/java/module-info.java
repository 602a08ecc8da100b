import org.jspecify.annotations.NullMarked;

/** Guests and their owners. */
@NullMarked
module dev.berth.engine {
    requires static org.jspecify;
    requires transitive dev.berth.plan;
    requires transitive dev.berth.qmp;
    requires transitive dev.berth.host;
    requires transitive dev.berth.store;

    exports dev.berth.engine;
}
