package dev.berth.tinyguest;

import dev.berth.model.BerthException;

import java.util.Arrays;
import java.util.List;

/** Makes the tiny guest for the architectures named, or for all, and prints its files. */
public final class Main {
    private Main() {}

    public static void main(String[] names) {
        try {
            List<Architecture> architectures =
                    names.length == 0
                            ? List.of(Architecture.values())
                            : Arrays.stream(names).map(Architecture::named).toList();
            for (Architecture architecture : architectures) {
                TinyGuest guest = TinyGuest.prepare(architecture, TinyGuest.defaultCache());
                System.out.println(guest.kernel());
                System.out.println(guest.initrd());
            }
        } catch (BerthException failure) {
            System.err.println("error: " + failure.getMessage());
            System.exit(1);
        }
    }
}
