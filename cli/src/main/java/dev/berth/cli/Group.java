package dev.berth.cli;

/** The headings under which {@code help} lists the verbs; those that virsh has carry its words. */
enum Group {
    DOMAIN("Domain Management", "domain"),
    MONITOR("Domain Monitoring", "monitor"),
    EVENTS("Domain Events", "events"),
    HOST("Host and Hypervisor", "host"),
    OFFLINE("Without a daemon", "offline"),
    BERTH("Berth itself", "berth");

    private final String title;
    private final String keyword;

    Group(String title, String keyword) {
        this.title = title;
        this.keyword = keyword;
    }

    String title() {
        return title;
    }

    /** What {@code help KEYWORD} takes. */
    String keyword() {
        return keyword;
    }
}
