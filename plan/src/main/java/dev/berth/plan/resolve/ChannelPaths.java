package dev.berth.plan.resolve;

import dev.berth.model.domain.Channel;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Domain;
import dev.berth.plan.profile.Directories;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sockets of channels whose document leaves their path open. They belong to one run: a stored
 * document has none.
 */
final class ChannelPaths {
    private ChannelPaths() {}

    /** Drops the paths that an earlier run, or an earlier daemon, chose. */
    static Domain forget(Domain domain, Target target) {
        Directories directories = target.host().directories();
        return domain.mapDevices(device ->
                device instanceof Channel channel ? atRest(channel, directories) : device);
    }

    private static Channel atRest(Channel channel, Directories directories) {
        Channel still = channel.withTarget(channel.target().atRest());
        if (!(channel.backend().source() instanceof CharacterSource.Unix socket)) {
            return still;
        }
        boolean chosen = socket.path().filter(p -> isChosen(p, channel, directories)).isPresent();
        CharacterSource kept = chosen ? socket.at(Optional.empty()) : socket;
        return still.withBackend(channel.backend().withSource(kept));
    }

    /** Whether the path is one that we, or libvirt, would have chosen for some run. */
    private static boolean isChosen(String path, Channel channel, Directories directories) {
        Optional<String> name = channel.target().name();
        if (channel.target().type() != Channel.Type.VIRTIO || name.isEmpty()) {
            return false;
        }
        String folders =
                Pattern.quote(directories.lib() + "/channel")
                        + "|"
                        + Pattern.quote(directories.channels());
        return path.matches(
                "("
                        + folders
                        + ")/(target/)?([^/]+\\.|domain-[^/]+/|[0-9]+-[^/]+/)"
                        + Pattern.quote(file(channel)));
    }

    static Domain fill(Domain domain, int id, Directories directories) {
        String folder = directories.channels() + "/" + Directories.shortName(id, domain.name());
        return domain.mapDevices(device ->
                device instanceof Channel channel
                                && channel.backend().source() instanceof CharacterSource.Unix socket
                                && socket.path().isEmpty()
                        ? channel.withBackend(
                                channel.backend()
                                        .withSource(
                                                CharacterSource.Unix.listening(
                                                        folder + "/" + file(channel))))
                        : device);
    }

    private static String file(Channel channel) {
        return channel.target()
                .name()
                .map(name -> name.replace('/', '_'))
                .orElseGet(() -> channel.info().alias().orElse("channel"));
    }
}
