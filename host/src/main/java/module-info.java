import org.jspecify.annotations.NullMarked;

/** Processes, system calls, ownership. */
@NullMarked
module dev.berth.host {
    requires static org.jspecify;
    requires transitive dev.berth.model;

    exports dev.berth.host;
}
