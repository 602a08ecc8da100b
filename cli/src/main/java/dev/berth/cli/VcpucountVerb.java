package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.VcpuFlag;
import dev.berth.qapi.Json;

import java.util.EnumSet;
import java.util.Set;

/** {@code vcpucount}. */
final class VcpucountVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "vcpucount",
                "domain vcpu counts",
                "Returns the number of virtual CPUs used by the domain.",
                Option.domain(),
                Option.flag("maximum", "get maximum count of vcpus"),
                Option.flag("active", "get number of currently active vcpus"),
                Option.flag("live", "get value from running domain"),
                Option.flag("config", "get value to be used on next boot"),
                Option.flag("current", "get value according to current domain state"),
                Option.flag(
                        "guest", "retrieve vcpu count from the guest instead of the hypervisor"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        arguments.exclusive("live", "config");
        arguments.exclusive("current", "live");
        arguments.exclusive("current", "config");
        arguments.exclusive("active", "maximum");
        arguments.exclusive("guest", "config");
        boolean all =
                !arguments.has("maximum") && !arguments.has("active") && !arguments.has("guest");
        boolean anywhere =
                !arguments.has("live") && !arguments.has("config") && !arguments.has("current");
        Report report = all && anywhere ? all(call.domain()) : one(call.domain(), flags(arguments));
        call.screen().show(report);
        return 0;
    }

    private static Report one(Domain domain, Set<VcpuFlag> flags) {
        int count = domain.vcpuCount(flags);
        return new Plain(count + "\n", Json.object().with("count", count));
    }

    private static Set<VcpuFlag> flags(Arguments arguments) {
        EnumSet<VcpuFlag> flags = EnumSet.noneOf(VcpuFlag.class);
        add(flags, VcpuFlag.LIVE, arguments.has("live"));
        add(flags, VcpuFlag.CONFIG, arguments.has("config"));
        add(flags, VcpuFlag.MAXIMUM, arguments.has("maximum"));
        add(flags, VcpuFlag.GUEST, arguments.has("guest"));
        return flags;
    }

    private static void add(EnumSet<VcpuFlag> flags, VcpuFlag flag, boolean wanted) {
        if (wanted) {
            flags.add(flag);
        }
    }

    /** The four numbers, as far as the guest has them: of its definition and of its running. */
    private static Report all(Domain domain) {
        StringBuilder text = new StringBuilder();
        Json.Members json = Json.object();
        boolean persistent = domain.isPersistent();
        boolean active = domain.id().isPresent();
        for (boolean maximum : new boolean[] {true, false}) {
            for (VcpuFlag where : new VcpuFlag[] {VcpuFlag.CONFIG, VcpuFlag.LIVE}) {
                if (where == VcpuFlag.CONFIG ? persistent : active) {
                    Set<VcpuFlag> flags = EnumSet.of(where);
                    add((EnumSet<VcpuFlag>) flags, VcpuFlag.MAXIMUM, maximum);
                    int count = domain.vcpuCount(flags);
                    String size = maximum ? "maximum" : "current";
                    String place = where == VcpuFlag.CONFIG ? "config" : "live";
                    text.append(size).append("      ").append(place);
                    text.append(" ".repeat(13 - place.length()));
                    text.append(CpuSet.padded(count)).append('\n');
                    String key = size + (where == VcpuFlag.CONFIG ? "Config" : "Live");
                    json = json.with(key, count);
                }
            }
        }
        return new Plain(text.toString(), json);
    }
}
