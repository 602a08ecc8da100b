package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** Sends what is logged to {@code daemon.log}, one line an event. */
final class DaemonLog {
    private DaemonLog() {}

    static void to(Path folder) {
        Path file = folder.resolve("daemon.log");
        try {
            Files.createDirectories(folder);
            Handler handler =
                    new Flushing(
                            Files.newOutputStream(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            handler.setEncoding("UTF-8");
            LogManager.getLogManager().reset();
            Logger root = Logger.getLogger("");
            root.setLevel(Level.INFO);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot write " + file, e);
        }
    }

    private static final class Flushing extends StreamHandler {
        Flushing(OutputStream file) {
            super(file, new Line());
        }

        @Override
        public synchronized void publish(LogRecord event) {
            super.publish(event);
            flush();
        }
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord event) {
            StringWriter text = new StringWriter();
            text.append(
                            DateTimeFormatter.ISO_INSTANT.format(
                                    event.getInstant().truncatedTo(ChronoUnit.MILLIS)))
                    .append(' ')
                    .append(event.getLevel().getName())
                    .append(' ')
                    .append(formatMessage(event))
                    .append(System.lineSeparator());
            if (event.getThrown() != null) {
                event.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }
    }
}
