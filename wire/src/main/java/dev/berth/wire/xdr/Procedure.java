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
     * What a caller must be allowed, as {@code object:permission[:condition]}, where the condition
     * is flags of the arguments ({@code FLAG}, {@code !FLAG}, joined by {@code |}).
     */
    List<String> acl();
}
