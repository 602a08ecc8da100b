package dev.berth.cli;

import dev.berth.model.vocabulary.StartFlag;

import java.util.EnumSet;
import java.util.Set;

/** Reads the options that {@code start} and {@code create} share. */
final class StartFlags {
    static final Option CONSOLE = Option.flag("console", "attach to console after creation");
    static final Option PAUSED = Option.flag("paused", "leave the guest paused after creation");
    static final Option AUTODESTROY =
            Option.flag("autodestroy", "automatically destroy the guest when virsh disconnects");
    static final Option RESET_NVRAM =
            Option.flag("reset-nvram", "re-initialize NVRAM from its pristine template");

    private StartFlags() {}

    static Set<StartFlag> of(Arguments arguments) {
        EnumSet<StartFlag> flags = EnumSet.noneOf(StartFlag.class);
        for (StartFlag flag : StartFlag.values()) {
            if (arguments.has(option(flag))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static String option(StartFlag flag) {
        return switch (flag) {
            case PAUSED -> "paused";
            case AUTODESTROY -> "autodestroy";
            case BYPASS_CACHE -> "bypass-cache";
            case FORCE_BOOT -> "force-boot";
            case VALIDATE -> "validate";
            case RESET_NVRAM -> "reset-nvram";
        };
    }
}
