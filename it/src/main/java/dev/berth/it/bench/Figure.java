package dev.berth.it.bench;

/** What is measured, in the order of the table. */
enum Figure {
    START("startMilliseconds", "start, paused, q35 with 11 root ports", "ms", Goal.atMost(100)),
    DESTROY("destroyMilliseconds", "destroy", "ms", Goal.atMost(25)),
    INFO("infoMilliseconds", "GetInfo", "ms", Goal.ofLibvirtdAtMost(1)),
    XML("xmlMilliseconds", "GetXMLDesc", "ms", Goal.ofLibvirtdAtMost(1)),
    LIST("listMilliseconds", "list of all", "ms", Goal.ofLibvirtdAtMost(0.5)),
    DEFINE("definesPerSecond", "define, durable", "/s", Goal.ofLibvirtdAtLeast(1.5)),
    MEMORY("memoryMebibytes", "memory of the daemon, idle, all defined", "MiB", Goal.atMost(120)),
    ANSWER(
            "firstAnswerMilliseconds",
            "daemon from exec to first answer, 1 defined",
            "ms",
            Goal.atMost(800)),
    ANSWER_ALL(
            "firstAnswerAllDefinedMilliseconds",
            "daemon from exec to first answer, all defined",
            "ms",
            Goal.NONE),
    COMMAND("commandListMilliseconds", "the command, list", "ms", Goal.atMost(120)),
    COMMAND_ALL("commandListAllMilliseconds", "the command, list --all", "ms", Goal.NONE);

    private final String key;
    private final String title;
    private final String unit;
    private final Goal goal;

    Figure(String key, String title, String unit, Goal goal) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.goal = goal;
    }

    static double perSecond(int times, double milliseconds) {
        return times * 1000 / milliseconds;
    }

    /** Its name in the JSON document. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    Goal goal() {
        return goal;
    }
}
