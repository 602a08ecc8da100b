package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

/** The families of machine types, as far as they decide what a guest has built in. */
enum Chipset {
    I440FX,
    Q35,
    ISA_PC,
    MICROVM,
    ARM_VIRT,
    /** Arm boards with a conventional PCI bus of their own. */
    ARM_PCI,
    /** Arm boards with USB, whose PCI bus libvirt does not use. */
    ARM_USB,
    OTHER;

    static Chipset of(Domain domain) {
        return of(Board.of(domain));
    }

    static Chipset of(Board board) {
        String machine = board.machine();
        if (board.isQ35()) {
            return Q35;
        }
        if (board.isI440fx()) {
            return I440FX;
        }
        if (board.isArmVirt()) {
            return ARM_VIRT;
        }
        boolean versatile = machine.equals("versatilepb") || machine.startsWith("realview-eb");
        if (board.isArm() && versatile) {
            return ARM_PCI;
        }
        if (board.isArm() && machine.startsWith("realview-")) {
            return ARM_USB;
        }
        return switch (machine) {
            case "isapc" -> ISA_PC;
            case "microvm" -> MICROVM;
            default -> OTHER;
        };
    }

    /** Whether the machine's first bus is PCI Express. */
    boolean expressRoot() {
        return this == Q35 || this == ARM_VIRT;
    }

    /** Whether the machine's first bus is conventional PCI. */
    boolean conventionalRoot() {
        return this == I440FX || this == ARM_PCI;
    }

    boolean hasPci() {
        return expressRoot() || conventionalRoot();
    }

    /** Whether QEMU makes IDE controller 0 with the machine. */
    boolean builtInIde() {
        return this == I440FX || this == ISA_PC;
    }

    /** Whether the machine is a PC, of whatever age. */
    boolean pc() {
        return this == I440FX || this == Q35 || this == ISA_PC || this == MICROVM;
    }
}
