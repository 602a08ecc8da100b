package dev.berth.qapi;

/** Asks for the memory the guest has now, in bytes; refused where there is no balloon. */
public record QueryBalloon() implements Command<Long> {
    @Override
    public String command() {
        return "query-balloon";
    }

    @Override
    public Long decode(Json answer) {
        return answer.demandInteger("actual");
    }
}
