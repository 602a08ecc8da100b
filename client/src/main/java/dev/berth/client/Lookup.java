package dev.berth.client;

import dev.berth.wire.generated.DomainLookupByIdArgs;
import dev.berth.wire.generated.DomainLookupByNameArgs;
import dev.berth.wire.generated.DomainLookupByUuidArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds a guest by what a person typed. */
final class Lookup {

    private Lookup() {}

    static Optional<Domain> find(Connection connection, String key, Set<DomainKey> keys) {
        for (DomainKey kind : DomainKey.values()) {
            Optional<Domain> found =
                    keys.contains(kind) ? by(kind, connection, key) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Domain> by(DomainKey kind, Connection connection, String key) {
        return switch (kind) {
            case ID -> isNumber(key) ? ask(connection, () -> byId(connection, key)) : none();
            case UUID -> isUuid(key) ? ask(connection, () -> byUuid(connection, key)) : none();
            case NAME -> ask(connection, () -> byName(connection, key));
        };
    }

    private static Optional<Domain> none() {
        return Optional.empty();
    }

    private static Optional<Domain> ask(Connection connection, Supplier<DomainRef> question) {
        try {
            return Optional.of(new Domain(connection, question.get()));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private static DomainRef byId(Connection connection, String key) {
        var args = new DomainLookupByIdArgs(Integer.parseInt(key));
        return connection.call(RemoteCalls.domainLookupById(), args).dom();
    }

    private static DomainRef byUuid(Connection connection, String key) {
        String digits = key.replace("-", "");
        UUID uuid =
                new UUID(
                        Long.parseUnsignedLong(digits.substring(0, 16), 16),
                        Long.parseUnsignedLong(digits.substring(16), 16));
        var args = new DomainLookupByUuidArgs(uuid);
        return connection.call(RemoteCalls.domainLookupByUuid(), args).dom();
    }

    private static DomainRef byName(Connection connection, String key) {
        var args = new DomainLookupByNameArgs(key);
        return connection.call(RemoteCalls.domainLookupByName(), args).dom();
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty()
                && key.length() <= 9
                && key.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Thirty-two hexadecimal digits, wherever the dashes are. */
    private static boolean isUuid(String key) {
        String digits = key.replace("-", "");
        return digits.length() == 32
                && digits.chars().allMatch(letter -> Character.digit(letter, 16) >= 0);
    }
}
