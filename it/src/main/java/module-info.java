import org.jspecify.annotations.NullMarked;

/** The benchmark; and, as its tests, Berth with real QEMU and unmodified clients. */
@NullMarked
module dev.berth.it {
    requires static org.jspecify;
    requires transitive dev.berth.host;
    requires transitive dev.berth.qapi;
}
