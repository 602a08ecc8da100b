package dev.berth.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program to start so that it outlives this JVM: in a session of its own, with all signals at
 * their defaults, stdin from /dev/null, and no descriptor but those named.
 *
 * @param command program (looked up on our PATH unless it holds a slash) and arguments
 * @param environment the whole environment; nothing of ours is inherited
 * @param output where stdout and stderr go; /dev/null when empty
 */
public record Spawn(
        List<String> command,
        Map<String, String> environment,
        List<PassedDescriptor> descriptors,
        Optional<Descriptor> output,
        Optional<Path> directory) {
    public Spawn {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        descriptors = List.copyOf(descriptors);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a command needs a program");
        }
        if (descriptors.stream().mapToInt(PassedDescriptor::childNumber).distinct().count()
                != descriptors.size()) {
            throw new IllegalArgumentException("two descriptors with one number: " + descriptors);
        }
    }

    /** A program with an empty environment, no descriptors and its output thrown away. */
    public static Spawn of(List<String> command) {
        return new Spawn(command, Map.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public Spawn environment(Map<String, String> all) {
        return new Spawn(command, all, descriptors, output, directory);
    }

    public Spawn pass(PassedDescriptor descriptor) {
        List<PassedDescriptor> more = new ArrayList<>(descriptors);
        more.add(descriptor);
        return new Spawn(command, environment, more, output, directory);
    }

    public Spawn output(Descriptor log) {
        return new Spawn(command, environment, descriptors, Optional.of(log), directory);
    }

    public Spawn directory(Path workingDirectory) {
        return new Spawn(command, environment, descriptors, output, Optional.of(workingDirectory));
    }

    /** The same under a wrapper that replaces itself by it, so that the pid stays. */
    public Spawn confined(Confinement confinement) {
        List<String> wrapped = new ArrayList<>(confinement.prefix());
        wrapped.addAll(command);
        return new Spawn(wrapped, environment, descriptors, output, directory);
    }

    /**
     * Starts it. A wrapper's failure to find the program itself shows as exit code 127 and in the
     * output.
     *
     * @throws SystemCallException when the program cannot be started
     */
    public HostProcess start() {
        return HostProcess.child(PosixSpawn.start(this));
    }
}
