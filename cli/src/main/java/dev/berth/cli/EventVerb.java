package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.EventKind;
import dev.berth.qapi.Json;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** {@code event}. With {@code --json} every event is a document on a line of its own. */
final class EventVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.EVENTS,
                "event",
                "Domain Events",
                "List event types, or wait for domain events to occur",
                Option.text("domain", "filter by domain name, id or uuid"),
                Option.text("event", "which event type to wait for"),
                Option.flag("all", "wait for all events instead of just one type"),
                Option.flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                Option.number("timeout", "timeout seconds"),
                Option.flag("list", "list valid event types"),
                Option.flag("timestamp", "show timestamp for each printed event"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        if (arguments.has("list")) {
            call.screen().show(list());
            return 0;
        }
        EnumSet<EventKind> kinds = kinds(arguments);
        OptionalInt timeout = arguments.number("timeout");
        Optional<Duration> patience =
                timeout.isPresent()
                        ? Optional.of(Duration.ofSeconds(timeout.getAsInt()))
                        : Optional.empty();
        Optional<Domain> only =
                arguments.has("domain") ? Optional.of(call.domain()) : Optional.empty();
        call.connection().keepAlive();
        try (var subscription = call.connection().subscribe(kinds, only)) {
            return new EventWatch(
                            call.screen(),
                            subscription,
                            arguments.has("loop"),
                            arguments.has("timestamp"))
                    .watch(patience);
        }
    }

    private static EnumSet<EventKind> kinds(Arguments arguments) {
        arguments.exclusive("all", "event");
        if (arguments.has("all")) {
            return EnumSet.allOf(EventKind.class);
        }
        String word =
                arguments
                        .text("event")
                        .orElseThrow(() ->
                                new UsageException(
                                        "one of --list, --all, or --event <type> is"
                                                + " required"));
        for (EventKind kind : EventKind.values()) {
            if (kind.word().equals(word)) {
                return EnumSet.of(kind);
            }
        }
        throw new UsageException("unknown event type " + word);
    }

    private static Report list() {
        String words =
                Arrays.stream(EventKind.values())
                        .map(kind -> kind.word() + "\n")
                        .collect(Collectors.joining());
        return new Plain(words, Json.array(words.lines().toList()));
    }
}
