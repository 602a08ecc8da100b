package dev.berth.qapi;

import java.util.List;

/** Asks for the I/O threads. */
public record QueryIoThreads() implements Command<List<QueryIoThreads.IoThread>> {

    /** An I/O thread and the host's thread id of it. */
    public record IoThread(String id, long thread) {}

    @Override
    public String command() {
        return "query-iothreads";
    }

    @Override
    public List<IoThread> decode(Json answer) {
        return answer.asItems().stream()
                .map(it -> new IoThread(it.demandText("id"), it.demandInteger("thread-id")))
                .toList();
    }
}
