import org.jspecify.annotations.NullMarked;

/** The tiny guest of tests and demo. */
@NullMarked
module dev.berth.tinyguest {
    requires static org.jspecify;
    requires transitive dev.berth.host;

    exports dev.berth.tinyguest;
}
