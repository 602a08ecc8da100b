package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or folder that could not be read, written or changed; the message has which and why. */
public final class FileException extends BerthException {
    private static final long serialVersionUID = 1L;

    FileException(Path file, IOException cause) {
        super(ErrorCode.SYSTEM_ERROR, file + ": " + reason(cause), cause);
    }

    /** The JDK's exceptions often name the file where one looks for the reason. */
    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException absent -> "No such file or directory";
            case AccessDeniedException denied -> "Permission denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
