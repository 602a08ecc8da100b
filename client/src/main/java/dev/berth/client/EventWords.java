package dev.berth.client;

/** virsh's words for what libvirt numbers in its events. */
final class EventWords {

    private EventWords() {}

    static String watchdog(int number) {
        return word(
                number, "none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi");
    }

    static String ioError(int number) {
        return word(number, "none", "pause", "report");
    }

    static String family(int number) {
        return word(number, "IPv4", "IPv6", "unix");
    }

    static String graphics(int number) {
        return word(number, "connect", "initialize", "disconnect");
    }

    static String blockJob(int number) {
        return word(
                number,
                "Unknown job",
                "Block Pull",
                "Block Copy",
                "Block Commit",
                "Active Block Commit",
                "Backup");
    }

    static String jobStatus(int number) {
        return word(number, "completed", "failed", "canceled", "ready");
    }

    static String diskChange(int number) {
        return word(number, "changed", "dropped");
    }

    static String tray(int number) {
        return word(number, "opened", "closed");
    }

    static String agentState(int number) {
        return word(number, "unknown", "connected", "disconnected");
    }

    static String agentReason(int number) {
        return word(number, "unknown", "domain started", "channel event");
    }

    static String metadata(int number) {
        return word(number, "description", "title", "element");
    }

    static String memoryRecipient(int number) {
        return word(number, "hypervisor", "guest");
    }

    static String memoryAction(int number) {
        return word(number, "ignore", "inject", "fatal", "reset");
    }

    private static String word(int number, String... words) {
        return number >= 0 && number < words.length ? words[number] : "unknown";
    }
}
