package dev.berth.cli;

import dev.berth.client.DomainEvent;
import dev.berth.wire.generated.TypedParam;
import dev.berth.wire.generated.TypedParamValue;

import java.util.List;

/** The line, or lines, that virsh prints for an event. */
final class EventText {

    private EventText() {}

    static String of(DomainEvent event) {
        String about =
                "event '" + event.kind().word() + "' for domain '" + event.domain().name() + "'";
        return about + details(event);
    }

    private static String details(DomainEvent event) {
        return switch (event) {
            case DomainEvent.LifecycleChanged it ->
                    ": " + LifecycleWords.event(it) + " " + LifecycleWords.detail(it);
            case DomainEvent.Happened _ -> "";
            case DomainEvent.RtcChanged it -> ": " + it.offset();
            case DomainEvent.WatchdogFired it -> ": " + it.action();
            case DomainEvent.IoFailed it -> ioFailed(it);
            case DomainEvent.GraphicsClient it -> graphics(it);
            case DomainEvent.BlockJob it ->
                    ": " + it.type() + " for " + it.disk() + " " + it.status();
            case DomainEvent.DiskChanged it ->
                    " disk %s: %s -> %s: %s"
                            .formatted(
                                    it.alias(),
                                    it.oldSource().orElse("<null>"),
                                    it.newSource().orElse("<null>"),
                                    it.reason());
            case DomainEvent.TrayMoved it -> " disk " + it.alias() + ": " + it.change();
            case DomainEvent.BalloonChanged it -> ": " + it.actual() + "KiB";
            case DomainEvent.DeviceMoved it -> ": " + it.alias();
            case DomainEvent.Figures it -> ":" + figures(it.parameters());
            case DomainEvent.AgentChanged it ->
                    ": state: '" + it.state() + "' reason: '" + it.reason() + "'";
            case DomainEvent.MigrationIterated it -> ": iteration: '" + it.iteration() + "'";
            case DomainEvent.MetadataChanged it ->
                    ": type " + it.type() + ", uri " + it.uri().orElse("<null>");
            case DomainEvent.ThresholdPassed it ->
                    ": dev: %s(%s) %s %s"
                            .formatted(
                                    it.device(),
                                    it.path().orElse("<null>"),
                                    Long.toUnsignedString(it.threshold()),
                                    Long.toUnsignedString(it.excess()));
            case DomainEvent.MemoryFailed it -> memoryFailed(it);
            case DomainEvent.MemoryResized it ->
                    ": alias: '" + it.alias() + "', size: " + Long.toUnsignedString(it.size());
        };
    }

    private static String ioFailed(DomainEvent.IoFailed it) {
        String what = ": " + it.source() + " (" + it.alias() + ") " + it.action();
        return it.reason().map(reason -> what + " due to " + reason).orElse(what);
    }

    private static String graphics(DomainEvent.GraphicsClient it) {
        StringBuilder text = new StringBuilder(": ").append(it.phase());
        text.append(" local[").append(endpoint(it.local()));
        text.append("] remote[").append(endpoint(it.remote()));
        text.append("] ").append(it.authentication());
        for (DomainEvent.Subject subject : it.subjects()) {
            text.append("\n\t").append(subject.type()).append('=').append(subject.name());
        }
        return text.toString();
    }

    private static String endpoint(DomainEvent.Endpoint it) {
        return it.family() + " " + it.node() + " " + it.service();
    }

    private static String memoryFailed(DomainEvent.MemoryFailed it) {
        return ":\nrecipient: %s\naction: %s\naction required: %d\nrecursive: %d"
                .formatted(
                        it.recipient(),
                        it.action(),
                        it.actionRequired() ? 1 : 0,
                        it.recursive() ? 1 : 0);
    }

    private static String figures(List<TypedParam> parameters) {
        StringBuilder text = new StringBuilder();
        for (TypedParam parameter : parameters) {
            text.append("\n\t").append(parameter.field()).append(": ");
            text.append(value(parameter.value()));
        }
        return text.toString();
    }

    /** A parameter's value as text. */
    static Object value(TypedParamValue value) {
        return switch (value) {
            case TypedParamValue.IntValue it -> it.value();
            case TypedParamValue.UnsignedIntValue it -> Integer.toUnsignedLong(it.value());
            case TypedParamValue.LongValue it -> it.value();
            case TypedParamValue.UnsignedLongValue it -> Long.toUnsignedString(it.value());
            case TypedParamValue.DoubleValue it -> it.value();
            case TypedParamValue.BooleanValue it -> it.value() != 0 ? "yes" : "no";
            case TypedParamValue.StringValue it -> it.value();
        };
    }
}
