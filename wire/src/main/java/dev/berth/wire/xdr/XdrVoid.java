package dev.berth.wire.xdr;

/** The arguments or the answer of a procedure that has none. */
public enum XdrVoid implements XdrValue {
    VOID;

    public static XdrVoid read(XdrReader in) {
        return VOID;
    }

    @Override
    public void write(XdrWriter out) {
        // nothing travels
    }
}
