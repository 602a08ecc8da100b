import org.jspecify.annotations.NullMarked;

/** Libvirt's documents as values. */
@NullMarked
module dev.berth.model {
    requires static org.jspecify;
    requires com.ctc.wstx;

    exports dev.berth.model;
}
