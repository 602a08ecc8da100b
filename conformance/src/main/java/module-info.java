import org.jspecify.annotations.NullMarked;

/** The corpus runner. */
@NullMarked
module dev.berth.conformance {
    requires static org.jspecify;
    requires transitive dev.berth.explain;

    exports dev.berth.conformance;
}
