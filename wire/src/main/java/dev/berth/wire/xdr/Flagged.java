package dev.berth.wire.xdr;

/** Arguments that carry flags; the access rules of some procedures depend on them. */
public interface Flagged {
    int flags();
}
