package dev.berth.qmp;

import dev.berth.model.ErrorCode;

/**
 * A subscriber was too slow and has missed events: it asks QEMU how things are, and begins anew.
 */
public final class QmpOverflow extends QmpException {
    private static final long serialVersionUID = 1L;

    QmpOverflow(int capacity, String name) {
        super(
                ErrorCode.INTERNAL_ERROR,
                "more than " + capacity + " events were waiting; the first one lost is " + name,
                null);
    }
}
