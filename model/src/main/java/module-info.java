import org.jspecify.annotations.NullMarked;

/** Libvirt's documents as values. */
@NullMarked
module dev.berth.model {
    requires static org.jspecify;
    requires com.ctc.wstx;
    requires transitive java.xml;
    requires org.codehaus.stax2;

    exports dev.berth.model;
    exports dev.berth.model.codec;
    exports dev.berth.model.domain;
    exports dev.berth.model.vocabulary;
    exports dev.berth.model.xml;
}
