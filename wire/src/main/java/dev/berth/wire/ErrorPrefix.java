package dev.berth.wire;

import dev.berth.model.ErrorCode;

/**
 * The words with which libvirt's messages of a kind begin (virErrorMsg): clients, and people's
 * scripts, tell one failure from another by them.
 */
final class ErrorPrefix {
    private ErrorPrefix() {}

    /** Empty where libvirt has none, or one that says nothing to people. */
    static String of(ErrorCode code) {
        return switch (code) {
            case INTERNAL_ERROR -> "internal error: ";
            case INVALID_ARG -> "invalid argument: ";
            case OPERATION_FAILED -> "operation failed: ";
            case OPERATION_DENIED -> "operation forbidden: ";
            case NO_DOMAIN -> "Domain not found: ";
            case AUTH_FAILED -> "authentication failed: ";
            case OPERATION_INVALID -> "Requested operation is not valid: ";
            case CONFIG_UNSUPPORTED -> "unsupported configuration: ";
            case OPERATION_TIMEOUT -> "Timed out during operation: ";
            case NO_DOMAIN_METADATA -> "metadata not found: ";
            case OPERATION_UNSUPPORTED -> "Operation not supported: ";
            case AGENT_UNRESPONSIVE -> "Guest agent is not responding: ";
            case RESOURCE_BUSY -> "resource busy: ";
            case ACCESS_DENIED -> "access denied: ";
            case DEVICE_MISSING -> "device not found: ";
            case NO_SUPPORT,
                    NO_CONNECT,
                    INVALID_CONN,
                    INVALID_DOMAIN,
                    XML_ERROR,
                    DOM_EXIST,
                    OPEN_FAILED,
                    XML_DETAIL,
                    SYSTEM_ERROR,
                    RPC ->
                    "";
        };
    }
}
