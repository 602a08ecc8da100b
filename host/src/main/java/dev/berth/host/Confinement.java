package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The user a root daemon runs QEMU as, without capabilities and without a way to new ones. Of
 * groups it has its own and those that open the devices it was given, no other, whatever the group
 * database says of the user.
 */
public record Confinement(Account account, Set<Integer> groups) {
    public Confinement {
        groups = Set.copyOf(groups);
    }

    /**
     * The confinement for a user by name, able to open {@code devices} (such as /dev/kvm) where
     * their group may read and write them.
     *
     * @throws BerthException CONFIG_UNSUPPORTED when there is no such user
     */
    public static Confinement of(String user, List<Path> devices) {
        Account account =
                Account.named(user)
                        .orElseThrow(() ->
                                new BerthException(
                                        ErrorCode.CONFIG_UNSUPPORTED,
                                        "user '"
                                                + user
                                                + "', which runs QEMU for a root daemon,"
                                                + " does not exist; make it with `berth"
                                                + " setup`, or name another as qemu_user"
                                                + " in berth.toml"));
        Set<Integer> groups = new TreeSet<>();
        for (Path device : devices) {
            if (Files.exists(device) && groupMayUse(device)) {
                groups.add(groupOf(device));
            }
        }
        groups.remove(0);
        return new Confinement(account, groups);
    }

    /**
     * What goes before the argv of a program that must not outlive the thread that starts it, such
     * as one that is only asked questions: it is killed when the daemon is.
     */
    public static List<String> mortal() {
        return List.of("setpriv", "--pdeathsig=KILL", "--");
    }

    /** What goes before a program's argv; it replaces itself by the program. */
    public List<String> prefix() {
        List<String> argv = new ArrayList<>();
        argv.add("setpriv");
        argv.add("--reuid=" + account.userId());
        argv.add("--regid=" + account.groupId());
        argv.add(groupsOption());
        argv.add("--no-new-privs");
        argv.add("--bounding-set=-all");
        argv.add("--inh-caps=-all");
        argv.add("--ambient-caps=-all");
        argv.add("--");
        return argv;
    }

    private String groupsOption() {
        if (groups.isEmpty()) {
            return "--clear-groups";
        }
        return groups.stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "--groups=", ""));
    }

    private static boolean groupMayUse(Path device) {
        try {
            Set<PosixFilePermission> mode =
                    Files.readAttributes(device, PosixFileAttributes.class).permissions();
            return mode.contains(PosixFilePermission.GROUP_READ)
                    && mode.contains(PosixFilePermission.GROUP_WRITE);
        } catch (IOException failure) {
            throw new FileException(device, failure);
        }
    }

    private static int groupOf(Path device) {
        try {
            return (int) Files.getAttribute(device, "unix:gid");
        } catch (IOException failure) {
            throw new FileException(device, failure);
        }
    }
}
