package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.UndefineFlag;

import java.util.EnumSet;
import java.util.List;

/** {@code undefine}. */
final class UndefineVerb implements Verb {
    private static final List<String> STORAGE =
            List.of(
                    "storage",
                    "remove-all-storage",
                    "delete-storage-volume-snapshots",
                    "wipe-storage");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "undefine",
                "undefine a domain",
                "Undefine an inactive domain, or convert persistent to transient.",
                Option.domain(),
                Option.flag("managed-save", "remove domain managed state file"),
                Option.text(
                        "storage",
                        "remove associated storage volumes (comma separated list of targets or"
                                + " source paths) (see domblklist)"),
                Option.flag(
                        "remove-all-storage",
                        "remove all associated storage volumes (use with caution)"),
                Option.flag(
                        "delete-storage-volume-snapshots",
                        "delete snapshots associated with volume(s), requires"
                                + " --remove-all-storage (must be supported by storage driver)"),
                Option.flag("wipe-storage", "wipe data on the removed volumes"),
                Option.flag(
                        "snapshots-metadata",
                        "remove all domain snapshot metadata (vm must be inactive)"),
                Option.flag(
                        "checkpoints-metadata",
                        "remove all domain checkpoint metadata (vm must be inactive)"),
                Option.flag("nvram", "remove nvram file"),
                Option.flag("keep-nvram", "keep nvram file"),
                Option.flag("tpm", "remove TPM state"),
                Option.flag("keep-tpm", "keep TPM state"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        arguments.exclusive("nvram", "keep-nvram");
        arguments.exclusive("tpm", "keep-tpm");
        for (String option : arguments.among(STORAGE)) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "undefine --"
                            + option
                            + ": removing storage volumes is not supported yet; undefine without"
                            + " it and remove the images by hand");
        }
        return call.act(
                call.domain(),
                "Failed to undefine domain '%s'",
                "Domain '%s' has been undefined",
                domain -> domain.undefine(flags(arguments)));
    }

    private static EnumSet<UndefineFlag> flags(Arguments arguments) {
        EnumSet<UndefineFlag> flags = EnumSet.noneOf(UndefineFlag.class);
        for (UndefineFlag flag : UndefineFlag.values()) {
            if (arguments.has(option(flag))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static String option(UndefineFlag flag) {
        return switch (flag) {
            case MANAGED_SAVE -> "managed-save";
            case SNAPSHOTS_METADATA -> "snapshots-metadata";
            case CHECKPOINTS_METADATA -> "checkpoints-metadata";
            case NVRAM -> "nvram";
            case KEEP_NVRAM -> "keep-nvram";
            case TPM -> "tpm";
            case KEEP_TPM -> "keep-tpm";
        };
    }
}
