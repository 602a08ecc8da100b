package dev.berth.qapi;

/** Asks for the guest's run state. */
public record QueryStatus() implements Command<QueryStatus.Status> {

    /** The state, and whether its CPUs run. */
    public record Status(RunState state, boolean running) {}

    @Override
    public String command() {
        return "query-status";
    }

    @Override
    public Status decode(Json answer) {
        return new Status(
                RunState.parse(answer.demandText("status")), answer.demandBool("running"));
    }
}
