import org.jspecify.annotations.NullMarked;

/** Plans read back to people. */
@NullMarked
module dev.berth.explain {
    requires static org.jspecify;
    requires transitive dev.berth.plan;

    exports dev.berth.explain;
}
