package dev.berth.qapi;

/** The commands that take nothing and answer nothing. */
public enum Control implements Command<Json> {
    CONT("cont"),
    STOP("stop"),
    /** Presses the guest's power button. */
    SYSTEM_POWERDOWN("system_powerdown"),
    SYSTEM_RESET("system_reset"),
    SYSTEM_WAKEUP("system_wakeup"),
    INJECT_NMI("inject-nmi"),
    RTC_RESET_REINJECTION("rtc-reset-reinjection"),
    MIGRATE_CANCEL("migrate_cancel"),
    QUIT("quit");

    private final String command;

    Control(String command) {
        this.command = command;
    }

    @Override
    public String command() {
        return command;
    }

    @Override
    public Json decode(Json answer) {
        return answer;
    }
}
