import org.jspecify.annotations.NullMarked;

/** The berth command. */
@NullMarked
module dev.berth.cli {
    requires static org.jspecify;
    requires transitive dev.berth.client;
    requires transitive dev.berth.explain;
    requires transitive dev.berth.qmp;
    requires transitive dev.berth.host;
}
