package dev.berth.wire.xdr;

import java.util.List;

/** One line of a program's table. */
public interface Procedure {
    int program();

    int version();

    int number();

    /** The name in the protocol's description, such as {@code domain-get-info}. */
    String wireName();

    Priority priority();

    /**
     * What a caller must be allowed, as {@code object:permission[:argument:condition]}. A
     * permission with a condition is needed only where one of the condition's bits, joined by
     * {@code |}, is set in the argument, or, with {@code !}, not set.
     */
    List<String> acl();
}
