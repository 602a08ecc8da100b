package dev.berth.cli;

import java.util.List;
import java.util.Optional;

/**
 * All verbs by name. Only the one that was typed is ever made: a command must start in a few dozen
 * milliseconds.
 */
final class Verbs {
    /** In the order in which {@code help} lists them within their groups. */
    static final List<String> NAMES =
            List.of(
                    "autostart",
                    "console",
                    "create",
                    "define",
                    "desc",
                    "destroy",
                    "domid",
                    "domname",
                    "domuuid",
                    "domxml-to-native",
                    "dumpxml",
                    "metadata",
                    "qemu-monitor-command",
                    "reboot",
                    "reset",
                    "resume",
                    "shutdown",
                    "start",
                    "suspend",
                    "undefine",
                    "vcpucount",
                    "vcpuinfo",
                    "domblklist",
                    "domiflist",
                    "dominfo",
                    "domstate",
                    "list",
                    "event",
                    "capabilities",
                    "hostname",
                    "nodeinfo",
                    "uri",
                    "version",
                    "argv",
                    "explain",
                    "help");

    private Verbs() {}

    static Optional<Verb> named(String name) {
        return switch (name) {
            case "argv" -> Optional.of(new ArgvVerb());
            case "autostart" -> Optional.of(new AutostartVerb());
            case "capabilities" -> Optional.of(new CapabilitiesVerb());
            case "console" -> Optional.of(new ConsoleVerb());
            case "create" -> Optional.of(new CreateVerb());
            case "define" -> Optional.of(new DefineVerb());
            case "desc" -> Optional.of(new DescVerb());
            case "destroy" -> Optional.of(new DestroyVerb());
            case "domblklist" -> Optional.of(new DomblklistVerb());
            case "domid" -> Optional.of(new DomidVerb());
            case "domiflist" -> Optional.of(new DomiflistVerb());
            case "dominfo" -> Optional.of(new DominfoVerb());
            case "domname" -> Optional.of(new DomnameVerb());
            case "domstate" -> Optional.of(new DomstateVerb());
            case "domuuid" -> Optional.of(new DomuuidVerb());
            case "domxml-to-native" -> Optional.of(new ToNativeVerb());
            case "dumpxml" -> Optional.of(new DumpxmlVerb());
            case "event" -> Optional.of(new EventVerb());
            case "explain" -> Optional.of(new ExplainVerb());
            case "help" -> Optional.of(new HelpVerb());
            case "hostname" -> Optional.of(new HostnameVerb());
            case "list" -> Optional.of(new ListVerb());
            case "metadata" -> Optional.of(new MetadataVerb());
            case "nodeinfo" -> Optional.of(new NodeinfoVerb());
            case "qemu-monitor-command" -> Optional.of(new MonitorVerb());
            case "reboot" -> Optional.of(new RebootVerb());
            case "reset" -> Optional.of(new ResetVerb());
            case "resume" -> Optional.of(new ResumeVerb());
            case "shutdown" -> Optional.of(new ShutdownVerb());
            case "start" -> Optional.of(new StartVerb());
            case "suspend" -> Optional.of(new SuspendVerb());
            case "undefine" -> Optional.of(new UndefineVerb());
            case "uri" -> Optional.of(new UriVerb());
            case "vcpucount" -> Optional.of(new VcpucountVerb());
            case "vcpuinfo" -> Optional.of(new VcpuinfoVerb());
            case "version" -> Optional.of(new VersionVerb());
            default -> Optional.empty();
        };
    }
}
