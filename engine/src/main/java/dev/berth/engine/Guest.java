package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.model.vocabulary.XmlFlag;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A guest. Questions are answered from its latest snapshot and never wait; changes are taken in
 * order by the guest's owner, and their caller waits for the outcome. A change that its state does
 * not allow fails with OPERATION_INVALID; a guest that is gone answers NO_DOMAIN to changes.
 */
public final class Guest {
    Guest() {}

    /** What the guest is now. */
    public GuestView view() {
        throw Unsupported.feature("a guest's view");
    }

    public GuestInfo info() {
        throw Unsupported.feature("a guest's figures");
    }

    /**
     * The guest's description: of the running guest where it runs and INACTIVE is not asked for,
     * else its definition.
     */
    public String xml(Set<XmlFlag> flags) {
        throw Unsupported.feature("a guest's description");
    }

    /** The virtual CPUs of a running guest. @throws BerthException OPERATION_INVALID when off */
    public List<VcpuInfo> vcpus() {
        throw Unsupported.feature("vcpu information");
    }

    /** How many virtual CPUs the guest has, or with {@code maximum} can have. */
    public int vcpuCount(Set<Impact> impact, boolean maximum) {
        throw Unsupported.feature("vcpu count");
    }

    /** What the guest's operating system type is; {@code hvm} for every QEMU guest. */
    public String osType() {
        throw Unsupported.feature("os type");
    }

    /** Warnings about the guest, such as what taints it. */
    public List<String> messages() {
        throw Unsupported.feature("messages");
    }

    public void start(Set<StartFlag> flags) {
        throw Unsupported.feature("start");
    }

    public void suspend() {
        throw Unsupported.feature("suspend");
    }

    public void resume() {
        throw Unsupported.feature("resume");
    }

    /** Asks the guest to shut down; returns once it was asked. */
    public void shutdown(Set<PowerMode> modes) {
        throw Unsupported.feature("shutdown");
    }

    /** Asks the guest to reboot; returns once it was asked. */
    public void reboot(Set<PowerMode> modes) {
        throw Unsupported.feature("reboot");
    }

    /** Resets the machine at once. */
    public void reset() {
        throw Unsupported.feature("reset");
    }

    /** Ends QEMU; returns once it is gone and all it had is given back. */
    public void destroy(Set<DestroyFlag> flags) {
        throw Unsupported.feature("destroy");
    }

    /** Forgets the definition; a running guest becomes transient. */
    public void undefine(Set<UndefineFlag> flags) {
        throw Unsupported.feature("undefine");
    }

    /** Gives a guest that is off another name. */
    public void rename(String name) {
        throw Unsupported.feature("rename");
    }

    public void setAutostart(boolean autostart) {
        throw Unsupported.feature("autostart");
    }

    /**
     * Title, description, or the metadata element of a namespace.
     *
     * @param uri the namespace; only with {@link MetadataKind#ELEMENT}
     * @throws BerthException NO_DOMAIN_METADATA when there is none
     */
    public String metadata(MetadataKind kind, Optional<String> uri, Set<Impact> impact) {
        throw Unsupported.feature("metadata");
    }

    /**
     * Sets or, with an empty {@code value}, removes it.
     *
     * @param key the prefix for the namespace, only with {@link MetadataKind#ELEMENT}
     */
    public void setMetadata(
            MetadataKind kind,
            Optional<String> value,
            Optional<String> key,
            Optional<String> uri,
            Set<Impact> impact) {
        throw Unsupported.feature("metadata");
    }

    /**
     * Opens a console.
     *
     * @param alias the character device's alias; empty: the guest's first console
     * @throws BerthException OPERATION_FAILED when somebody has it open and FORCE is not given
     */
    public Console openConsole(Optional<String> alias, Set<ConsoleFlag> flags) {
        throw Unsupported.feature("console");
    }

    /** Lets QEMU run a command as it is written and gives its whole answer. */
    public String monitorCommand(String command, Set<MonitorFlag> flags) {
        throw Unsupported.feature("monitor command");
    }
}
