package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** A system call that failed; the message has the call, what it was about and the reason. */
public final class SystemCallException extends BerthException {
    private static final long serialVersionUID = 1L;

    private final int errno;

    SystemCallException(String call, String subject, int errno) {
        super(ErrorCode.SYSTEM_ERROR, subject + ": " + Errno.text(errno) + " (" + call + ")");
        this.errno = errno;
    }

    /** The number of errno(3). */
    public int errno() {
        return errno;
    }
}
