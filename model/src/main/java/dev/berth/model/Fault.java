package dev.berth.model;

/** Who can mend an error. */
public enum Fault {
    /** The request or the document is wrong. */
    CALLER,
    /** The guest, or the QEMU that runs it, refused or did not answer. */
    GUEST,
    /** The host lacks something: a file, a right, memory, a program. */
    HOST,
    /** A bug in Berth. */
    BERTH
}
