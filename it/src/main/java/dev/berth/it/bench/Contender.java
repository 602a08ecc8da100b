package dev.berth.it.bench;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A daemon under measure, with its client and what was measured so far. One thread uses it. */
final class Contender implements AutoCloseable {
    /**
     * What is to know of a daemon.
     *
     * @param folder holds all it has; what it prints is in {@code out} there
     * @param socket where it answers
     * @param boot the command that becomes the daemon
     * @param command the command that people ask it with
     * @param pidFile holds its pid; empty when it keeps that of {@code boot}
     */
    record Profile(
            String name,
            Path folder,
            Path socket,
            List<String> boot,
            List<String> command,
            Optional<Path> pidFile) {
        Profile {
            boot = List.copyOf(boot);
            command = List.copyOf(command);
        }
    }

    private final Profile profile;
    private final Client client;
    private final GuestDocuments documents;
    private final Samples samples = new Samples();
    private long booted;
    private int defined;

    Contender(Profile profile, Workshop workshop, Path script) {
        this.profile = profile;
        this.documents = new GuestDocuments(workshop.image(profile.folder()));
        this.client = new Client(script);
    }

    String name() {
        return profile.name();
    }

    Samples samples() {
        return samples;
    }

    /** Starts it for the first time, has a guest defined and run once, ends it: caches are full. */
    void first() {
        boot(Optional.empty());
        client.ask("define", documents.range(0, 1));
        defined = 1;
        end();
    }

    void boot() {
        boot(Optional.of(GuestDocuments.name(0)));
    }

    /** Starts it, notes the time to its first answer, and ends it. */
    void restart(Figure figure) {
        samples.add(figure, boot(Optional.of(GuestDocuments.name(0))));
        end();
    }

    private double boot(Optional<String> guest) {
        String uri = "qemu+unix:///system?socket=" + profile.socket();
        String log = profile.folder().resolve("out").toString();
        Json answer = client.ask("boot", uri, guest.orElse(""), log, profile.boot());
        booted = answer.demandInteger("pid");
        return Client.number(answer.get("ms").orElseThrow());
    }

    void end() {
        client.ask("end", booted);
    }

    void define(int guests) {
        List<String> more = documents.range(defined, defined + guests);
        samples.add(
                Figure.DEFINE, Figure.perSecond(guests, Client.number(client.ask("define", more))));
        defined += guests;
    }

    void read(int times) {
        String guest = GuestDocuments.name(defined / 2);
        samples.add(Figure.INFO, Client.times(client.ask("info", guest, times)));
        samples.add(Figure.XML, Client.times(client.ask("xml", guest, times)));
        samples.add(Figure.LIST, Client.times(client.ask("list", times)));
    }

    /** Starts a guest, paused, and destroys it. */
    void cycle() {
        samples.add(client.ask("cycle", GuestDocuments.name(0)));
    }

    void command() {
        samples.add(Figure.COMMAND, Client.number(client.ask("run", command("list"))));
        samples.add(Figure.COMMAND_ALL, Client.number(client.ask("run", command("list", "--all"))));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(profile.command());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Notes what the daemon keeps in memory. */
    void weigh() {
        long pid = profile.pidFile().map(Contender::pid).orElse(booted);
        samples.add(Figure.MEMORY, Workshop.residentMebibytes(pid));
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
