package dev.berth.cli;

import dev.berth.client.DomainEvent;
import dev.berth.qapi.Json;

/** An event as a document: what happened to whom, and the details under names of their own. */
final class EventJson {

    private EventJson() {}

    static Json.Members of(DomainEvent event) {
        Json.Members about =
                Json.object()
                        .with("event", event.kind().word())
                        .with("domain", event.domain().name())
                        .with("uuid", event.domain().uuid().toString());
        return switch (event) {
            case DomainEvent.LifecycleChanged it ->
                    about.with("what", LifecycleWords.event(it))
                            .with("detail", LifecycleWords.detail(it));
            case DomainEvent.Happened _ -> about;
            case DomainEvent.RtcChanged it -> about.with("offsetSeconds", it.offset());
            case DomainEvent.WatchdogFired it -> about.with("action", it.action());
            case DomainEvent.IoFailed it ->
                    about.with("source", it.source())
                            .with("alias", it.alias())
                            .with("action", it.action())
                            .withOptional("reason", it.reason());
            case DomainEvent.GraphicsClient it -> graphics(about, it);
            case DomainEvent.BlockJob it ->
                    about.with("disk", it.disk())
                            .with("type", it.type())
                            .with("status", it.status());
            case DomainEvent.DiskChanged it ->
                    about.with("alias", it.alias())
                            .withOptional("oldSource", it.oldSource())
                            .withOptional("newSource", it.newSource())
                            .with("reason", it.reason());
            case DomainEvent.TrayMoved it ->
                    about.with("alias", it.alias()).with("change", it.change());
            case DomainEvent.BalloonChanged it -> about.withUnsigned("actual", it.actual() * 1024);
            case DomainEvent.DeviceMoved it -> about.with("alias", it.alias());
            case DomainEvent.Figures it -> figures(about, it);
            case DomainEvent.AgentChanged it ->
                    about.with("state", it.state()).with("reason", it.reason());
            case DomainEvent.MigrationIterated it -> about.with("iteration", it.iteration());
            case DomainEvent.MetadataChanged it ->
                    about.with("type", it.type()).withOptional("uri", it.uri());
            case DomainEvent.ThresholdPassed it ->
                    about.with("device", it.device())
                            .withOptional("path", it.path())
                            .withUnsigned("threshold", it.threshold())
                            .withUnsigned("excess", it.excess());
            case DomainEvent.MemoryFailed it ->
                    about.with("recipient", it.recipient())
                            .with("action", it.action())
                            .with("actionRequired", it.actionRequired())
                            .with("recursive", it.recursive());
            case DomainEvent.MemoryResized it ->
                    about.with("alias", it.alias()).withUnsigned("size", it.size());
        };
    }

    private static Json.Members graphics(Json.Members about, DomainEvent.GraphicsClient it) {
        Json.Members subjects = Json.object();
        for (DomainEvent.Subject subject : it.subjects()) {
            subjects = subjects.with(subject.type(), subject.name());
        }
        return about.with("phase", it.phase())
                .with("local", endpoint(it.local()))
                .with("remote", endpoint(it.remote()))
                .with("authentication", it.authentication())
                .with("subjects", subjects);
    }

    private static Json endpoint(DomainEvent.Endpoint it) {
        return Json.object()
                .with("family", it.family())
                .with("node", it.node())
                .with("service", it.service());
    }

    private static Json.Members figures(Json.Members about, DomainEvent.Figures it) {
        Json.Members values = Json.object();
        for (var parameter : it.parameters()) {
            values = values.with(parameter.field(), Json.of(EventText.value(parameter.value())));
        }
        return about.with("figures", values);
    }
}
