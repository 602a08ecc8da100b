package dev.berth.wire.xdr;

/** A value that knows how it is written on the wire. */
public interface XdrValue {
    void write(XdrWriter out);
}
