import org.jspecify.annotations.NullMarked;

/** Berthd. */
@NullMarked
module dev.berth.daemon {
    requires static org.jspecify;
    requires transitive dev.berth.engine;
    requires transitive dev.berth.wire;
    requires transitive dev.berth.client;
    requires transitive dev.berth.explain;
    requires java.logging;
    requires org.tomlj;
}
