package dev.berth.client;

import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.model.vocabulary.Numbered;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.wire.generated.DomainCreateWithFlagsArgs;
import dev.berth.wire.generated.DomainDestroyFlagsArgs;
import dev.berth.wire.generated.DomainGetAutostartArgs;
import dev.berth.wire.generated.DomainGetInfoArgs;
import dev.berth.wire.generated.DomainGetMessagesArgs;
import dev.berth.wire.generated.DomainGetMetadataArgs;
import dev.berth.wire.generated.DomainGetOsTypeArgs;
import dev.berth.wire.generated.DomainGetSecurityLabelArgs;
import dev.berth.wire.generated.DomainGetStateArgs;
import dev.berth.wire.generated.DomainGetVcpusFlagsArgs;
import dev.berth.wire.generated.DomainGetXmlDescArgs;
import dev.berth.wire.generated.DomainHasManagedSaveImageArgs;
import dev.berth.wire.generated.DomainIsPersistentArgs;
import dev.berth.wire.generated.DomainOpenConsoleArgs;
import dev.berth.wire.generated.DomainRebootArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.DomainResetArgs;
import dev.berth.wire.generated.DomainResumeArgs;
import dev.berth.wire.generated.DomainSetAutostartArgs;
import dev.berth.wire.generated.DomainSetMetadataArgs;
import dev.berth.wire.generated.DomainShutdownFlagsArgs;
import dev.berth.wire.generated.DomainSuspendArgs;
import dev.berth.wire.generated.DomainUndefineFlagsArgs;
import dev.berth.wire.generated.QemuCalls;
import dev.berth.wire.generated.QemuDomainMonitorCommandArgs;
import dev.berth.wire.generated.RemoteCalls;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A guest as it was when it was looked up, and the calls that act on it. Every call asks the daemon
 * and throws a {@link ClientException}; two are equal when they are the same guest of the same
 * connection.
 */
public final class Domain {
    private final Connection connection;
    private final DomainRef ref;

    Domain(Connection connection, DomainRef ref) {
        this.connection = connection;
        this.ref = ref;
    }

    public String name() {
        return ref.name();
    }

    public UUID uuid() {
        return ref.uuid();
    }

    /** The number it has while it is active. */
    public OptionalInt id() {
        return ref.id() < 0 ? OptionalInt.empty() : OptionalInt.of(ref.id());
    }

    // What it is

    public DomainStatus status() {
        var answer = connection.call(RemoteCalls.domainGetState(), new DomainGetStateArgs(ref, 0));
        return new DomainStatus(Numbered.of(GuestState.class, answer.state()), answer.reason());
    }

    public DomainInfo info() {
        var answer = connection.call(RemoteCalls.domainGetInfo(), new DomainGetInfoArgs(ref));
        return new DomainInfo(
                Numbered.of(GuestState.class, answer.state()),
                answer.maxMem(),
                answer.memory(),
                Short.toUnsignedInt((short) answer.nrVirtCpu()),
                answer.cpuTime());
    }

    /** Its description. */
    public String xml(Set<XmlFlag> flags) {
        var args = new DomainGetXmlDescArgs(ref, Flag.encode(flags));
        return connection.call(RemoteCalls.domainGetXmlDesc(), args).xml();
    }

    /** The kind of operating system: {@code hvm}. */
    public String osType() {
        return connection.call(RemoteCalls.domainGetOsType(), new DomainGetOsTypeArgs(ref)).type();
    }

    /** Whether it stays defined when it stops. */
    public boolean isPersistent() {
        var args = new DomainIsPersistentArgs(ref);
        return connection.call(RemoteCalls.domainIsPersistent(), args).persistent() != 0;
    }

    public boolean autostart() {
        var args = new DomainGetAutostartArgs(ref);
        return connection.call(RemoteCalls.domainGetAutostart(), args).autostart() != 0;
    }

    /** Whether its next start continues a saved state. */
    public boolean hasManagedSave() {
        var args = new DomainHasManagedSaveImageArgs(ref, 0);
        return connection.call(RemoteCalls.domainHasManagedSaveImage(), args).result() != 0;
    }

    /** What the daemon holds against it, such as that it is tainted. */
    public List<String> messages() {
        var args = new DomainGetMessagesArgs(ref, 0);
        return connection.call(RemoteCalls.domainGetMessages(), args).msgs();
    }

    /** How it is confined by the host's first security model; the label is empty where not. */
    public SecurityLabel securityLabel() {
        var args = new DomainGetSecurityLabelArgs(ref);
        var answer = connection.call(RemoteCalls.domainGetSecurityLabel(), args);
        return new SecurityLabel(answer.label().text(), answer.enforcing() != 0);
    }

    /** How many virtual CPUs it has, in the sense that the flags say. */
    public int vcpuCount(Set<VcpuFlag> flags) {
        var args = new DomainGetVcpusFlagsArgs(ref, Flag.encode(flags));
        return connection.call(RemoteCalls.domainGetVcpusFlags(), args).num();
    }

    /** Its virtual CPUs; of an inactive guest, what its definition says of them. */
    public List<Vcpu> vcpus() {
        return VcpuList.of(connection, ref, info());
    }

    // What can be done to it

    public void start(Set<StartFlag> flags) {
        var args = new DomainCreateWithFlagsArgs(ref, Flag.encode(flags));
        connection.call(RemoteCalls.domainCreateWithFlags(), args);
    }

    public void suspend() {
        connection.call(RemoteCalls.domainSuspend(), new DomainSuspendArgs(ref));
    }

    public void resume() {
        connection.call(RemoteCalls.domainResume(), new DomainResumeArgs(ref));
    }

    /** Asks the guest to shut down, in one of these ways; none means: the daemon chooses. */
    public void shutdown(Set<PowerMode> modes) {
        var args = new DomainShutdownFlagsArgs(ref, Flag.encode(modes));
        connection.call(RemoteCalls.domainShutdownFlags(), args);
    }

    /** Asks the guest to start anew, likewise. */
    public void reboot(Set<PowerMode> modes) {
        connection.call(RemoteCalls.domainReboot(), new DomainRebootArgs(ref, Flag.encode(modes)));
    }

    /** Presses the reset button. */
    public void reset() {
        connection.call(RemoteCalls.domainReset(), new DomainResetArgs(ref, 0));
    }

    /** Pulls the plug. */
    public void destroy(Set<DestroyFlag> flags) {
        var args = new DomainDestroyFlagsArgs(ref, Flag.encode(flags));
        connection.call(RemoteCalls.domainDestroyFlags(), args);
    }

    /** Forgets its definition; when it runs, it lives on until it stops. */
    public void undefine(Set<UndefineFlag> flags) {
        var args = new DomainUndefineFlagsArgs(ref, Flag.encode(flags));
        connection.call(RemoteCalls.domainUndefineFlags(), args);
    }

    /** Whether it starts with the daemon. */
    public void autostart(boolean on) {
        var args = new DomainSetAutostartArgs(ref, on ? 1 : 0);
        connection.call(RemoteCalls.domainSetAutostart(), args);
    }

    // Metadata

    /**
     * Its title, its description, or the element that somebody put under a namespace.
     *
     * @param uri the namespace of an element
     * @throws NotFound when there is none
     */
    public String metadata(MetadataKind kind, Optional<String> uri, Set<Impact> impact) {
        var args = new DomainGetMetadataArgs(ref, kind.number(), uri, Flag.encode(impact));
        return connection.call(RemoteCalls.domainGetMetadata(), args).metadata();
    }

    /**
     * Changes the title, the description, or the element under a namespace.
     *
     * @param text the new one; empty to remove it
     * @param key the prefix of a new element's namespace
     * @param uri the namespace of an element
     */
    public void metadata(
            MetadataKind kind,
            Optional<String> text,
            Optional<String> key,
            Optional<String> uri,
            Set<Impact> impact) {
        int flags = Flag.encode(impact);
        connection.call(
                RemoteCalls.domainSetMetadata(),
                new DomainSetMetadataArgs(ref, kind.number(), text, key, uri, flags));
    }

    // Talking to it

    /**
     * Opens its console, or another character device.
     *
     * @param device the alias of the device; empty for the first console
     */
    public Console console(Optional<String> device, Set<ConsoleFlag> flags) {
        return new Console(
                connection.stream(
                        RemoteCalls.domainOpenConsole(),
                        new DomainOpenConsoleArgs(ref, device, Flag.encode(flags))));
    }

    /** Sends a command to QEMU's monitor as it is; the answer as it came. */
    public String monitorCommand(String command, Set<MonitorFlag> flags) {
        var args = new QemuDomainMonitorCommandArgs(ref, command, Flag.encode(flags));
        return connection.call(QemuCalls.domainMonitorCommand(), args).result();
    }

    DomainRef ref() {
        return ref;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Domain that
                && connection == that.connection
                && uuid().equals(that.uuid());
    }

    @Override
    public int hashCode() {
        return uuid().hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
