package dev.berth.plan.profile;

/**
 * The folders of one daemon, absolute.
 *
 * @param programs where QEMUs are installed
 * @param lib below which each guest has its private folder
 * @param channels for channels' sockets whose path the guest's document leaves open
 * @param memory for memory backed by plain files
 * @param nvram for guests' copies of firmware variables
 * @param swtpm for the state of emulated TPMs
 * @param run for the sockets of helpers
 * @param log for guests' logs
 */
public record Directories(
        String programs,
        String lib,
        String channels,
        String memory,
        String nvram,
        String swtpm,
        String run,
        String log) {
    private static final int NAME_LENGTH = 20;

    /**
     * The folder of one guest: by its id, so that two guests of one name never meet, and by the
     * start of its name, for people.
     */
    public String guest(int id, String name) {
        return lib + "/" + shortName(id, name);
    }

    /** {@code domain-ID-NAME}, the name cut at 20 characters. */
    public static String shortName(int id, String name) {
        return "domain-" + numberedName(id, name);
    }

    /** {@code ID-NAME}, the name cut at 20 characters: for a socket's path must be short. */
    public static String numberedName(int id, String name) {
        int length = Math.min(NAME_LENGTH, name.codePointCount(0, name.length()));
        return id + "-" + name.substring(0, name.offsetByCodePoints(0, length));
    }
}
