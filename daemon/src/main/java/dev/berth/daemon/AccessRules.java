package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.Request;
import dev.berth.wire.generated.RemoteProcedure;
import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrValue;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a client may call: before it has opened a connection only what leads there, and one that may
 * only read no more than the procedure's permissions for readers.
 */
final class AccessRules implements HandlerTable.AccessRule<Client> {
    private static final Set<RemoteProcedure> BEFORE_OPEN =
            EnumSet.of(
                    RemoteProcedure.AUTH_LIST,
                    RemoteProcedure.CONNECT_OPEN,
                    RemoteProcedure.CONNECT_CLOSE,
                    RemoteProcedure.CONNECT_SUPPORTS_FEATURE);

    @Override
    public void check(Request<Client> request, Procedure procedure, XdrValue arguments) {
        Client client = request.client();
        if (client.uri().isEmpty() && !BEFORE_OPEN.contains(procedure)) {
            throw new BerthException(
                    ErrorCode.INVALID_CONN,
                    "%s needs an open connection; call connect-open first"
                            .formatted(procedure.wireName()));
        }
        if (client.readOnly()) {
            checkReader(procedure, arguments);
        }
    }

    /** Refuses what a client that may only read may not do. */
    static void checkReader(Procedure procedure, XdrValue arguments) {
        procedure.acl().forEach(permission -> checkReader(procedure, permission, arguments));
    }

    private static void checkReader(Procedure procedure, String permission, XdrValue arguments) {
        String[] parts = permission.split(":", -1);
        if (parts.length == 1 || isForReaders(parts[1]) || !applies(parts, arguments)) {
            return;
        }
        throw new BerthException(
                ErrorCode.OPERATION_DENIED,
                "%s needs the permission %s:%s, and this connection may only read; connect without"
                                .formatted(procedure.wireName(), parts[0], parts[1])
                        + " read-only access");
    }

    private static boolean isForReaders(String permission) {
        return permission.equals("getattr")
                || permission.equals("read")
                || permission.startsWith("search_");
    }

    /** Whether a permission is needed for these arguments; it is where that cannot be told. */
    private static boolean applies(String[] parts, XdrValue arguments) {
        if (parts.length < 4 || !parts[2].equals("flags")) {
            return true;
        }
        if (!(arguments instanceof Flagged flagged)) {
            return true;
        }
        for (String alternative : parts[3].split("\\|", -1)) {
            boolean negated = alternative.startsWith("!");
            int bits = Integer.parseInt(negated ? alternative.substring(1) : alternative);
            if ((flagged.flags() & bits) != 0 ^ negated) {
                return true;
            }
        }
        return false;
    }
}
