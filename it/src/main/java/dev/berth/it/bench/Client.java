package dev.berth.it.bench;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Json;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A client of one daemon: a process that speaks to it through libvirt's own library and takes the
 * time itself (client.py says what it can do). One thread uses it. Its end is the end of the daemon
 * it booted.
 */
final class Client implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    Client(Path script) {
        try {
            process =
                    new ProcessBuilder("/usr/bin/python3", script.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "cannot run /usr/bin/python3; is it installed?", e);
        }
        questions = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Has something done.
     *
     * @throws BerthException OPERATION_FAILED with the client's words when it fails
     */
    Json ask(String verb, Object... arguments) {
        List<Object> question = new ArrayList<>();
        question.add(verb);
        question.addAll(Arrays.asList(arguments));
        String line = exchange(Json.array(question).toString());
        Json answer = Json.parse(line);
        return answer.get("done").orElseThrow(() -> failed(verb, answer.demandText("failed")));
    }

    private String exchange(String question) {
        try {
            questions.write(question);
            questions.newLine();
            questions.flush();
            String answer = answers.readLine();
            if (answer != null) {
                return answer;
            }
        } catch (IOException e) {
            throw new BerthException(ErrorCode.OPERATION_FAILED, "the client has gone", e);
        }
        throw new BerthException(
                ErrorCode.OPERATION_FAILED,
                "the client has gone; is python3-libvirt installed? (berth setup --bench)");
    }

    private static BerthException failed(String verb, String words) {
        return new BerthException(ErrorCode.OPERATION_FAILED, verb + ": " + words);
    }

    /** The numbers of a list of times. */
    static List<Double> times(Json answer) {
        return answer.asItems().stream().map(Client::number).toList();
    }

    static double number(Json answer) {
        if (answer instanceof Json.Number number) {
            return number.decimal().doubleValue();
        }
        throw new BerthException(ErrorCode.OPERATION_FAILED, "the client said " + answer);
    }

    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
