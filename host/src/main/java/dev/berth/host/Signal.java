package dev.berth.host;

import java.util.Optional;
import java.util.stream.Stream;

/** A signal of signal(7), with its number on x86_64 and aarch64. */
public enum Signal {
    HUP(1),
    INT(2),
    QUIT(3),
    ILL(4),
    ABRT(6),
    BUS(7),
    FPE(8),
    KILL(9),
    USR1(10),
    SEGV(11),
    USR2(12),
    PIPE(13),
    ALRM(14),
    TERM(15),
    CONT(18),
    STOP(19),
    SYS(31);

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static Optional<Signal> numbered(int number) {
        return Stream.of(values()).filter(signal -> signal.number == number).findFirst();
    }
}
