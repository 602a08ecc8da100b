package dev.berth.wire;

import java.util.Optional;

/**
 * Who is at the other end, as the kernel says.
 *
 * @param user empty where the socket does not tell
 * @param group its primary group
 */
public record Peer(Optional<String> user, Optional<String> group) {
    static final Peer UNKNOWN = new Peer(Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return user.map(name -> "user " + name).orElse("an unknown user");
    }
}
