// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Priority;
import dev.berth.wire.xdr.Procedure;

import java.util.List;
import java.util.Optional;

/** The procedures of the program qemu. */
public enum QemuProcedure implements Procedure {
    DOMAIN_MONITOR_COMMAND(1, "domain-monitor-command", Priority.LOW, List.of("domain:write")),
    DOMAIN_ATTACH(2, "domain-attach", Priority.LOW, List.of("domain:start", "domain:write")),
    DOMAIN_AGENT_COMMAND(3, "domain-agent-command", Priority.LOW, List.of("domain:write")),
    CONNECT_DOMAIN_MONITOR_EVENT_REGISTER(
            4,
            "connect-domain-monitor-event-register",
            Priority.HIGH,
            List.of("connect:search_domains", "connect:write")),
    CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER(
            5, "connect-domain-monitor-event-deregister", Priority.HIGH, List.of("connect:write")),
    DOMAIN_MONITOR_EVENT(6, "domain-monitor-event", Priority.LOW, List.of("none")),
    DOMAIN_MONITOR_COMMAND_WITH_FILES(
            7, "domain-monitor-command-with-files", Priority.LOW, List.of("domain:write"));

    public static final int PROGRAM = 0x20008087;
    public static final int VERSION = 1;

    private static final QemuProcedure[] BY_NUMBER = byNumber();

    private final int number;
    private final String wireName;
    private final Priority priority;
    private final List<String> acl;

    QemuProcedure(int number, String wireName, Priority priority, List<String> acl) {
        this.number = number;
        this.wireName = wireName;
        this.priority = priority;
        this.acl = acl;
    }

    public static Optional<QemuProcedure> of(int number) {
        return number > 0 && number < BY_NUMBER.length
                ? Optional.ofNullable(BY_NUMBER[number])
                : Optional.empty();
    }

    @Override
    public int program() {
        return PROGRAM;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public List<String> acl() {
        return acl;
    }

    private static QemuProcedure[] byNumber() {
        int last = 0;
        for (QemuProcedure procedure : values()) {
            last = Math.max(last, procedure.number);
        }
        QemuProcedure[] table = new QemuProcedure[last + 1];
        for (QemuProcedure procedure : values()) {
            table[procedure.number] = procedure;
        }
        return table;
    }
}
