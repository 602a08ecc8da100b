package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the header of a qcow2 image says of other files (QEMU's docs/interop/qcow2.txt; qcow's older
 * header begins alike). The header is the owner's of the image, never the guest's; the lengths in
 * it are not trusted all the same.
 *
 * @param backing the name of the image beneath, as it was written
 * @param backingFormat how that image is to be read; empty where the header does not say
 * @param dataFile the name of the file that keeps the guest's bytes, if apart
 */
public record ImageHeader(
        Optional<String> backing, Optional<String> backingFormat, Optional<String> dataFile) {
    private static final int MAGIC = 0x514649fb;
    private static final int BACKING_FORMAT = 0xe2792aca;
    private static final int DATA_FILE_NAME = 0x44415441;
    private static final int FIXED = 72;
    private static final int FEATURES = 72;
    private static final long DATA_FILE_FEATURE = 1 << 2;
    private static final int HEADER_LENGTH = 100;
    private static final int LONGEST_NAME = 1023;
    private static final int MOST_EXTENSIONS = 64;
    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;
    private static final int BLOCK_DEVICE = 0060000;

    /** Whether it is a device that holds blocks. */
    public static boolean isBlockDevice(Path image) {
        return type(image) == BLOCK_DEVICE;
    }

    private static int type(Path image) {
        try {
            return (int) Files.getAttribute(image, "unix:mode") & TYPE_MASK;
        } catch (NoSuchFileException absent) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "image " + image + " does not exist", absent);
        } catch (IOException failure) {
            throw new FileException(image, failure);
        }
    }

    /**
     * Reads it.
     *
     * @throws BerthException OPERATION_FAILED when there is no such image or it is not qcow2
     */
    public static ImageHeader read(Path image) {
        int type = type(image);
        if (type != REGULAR && type != BLOCK_DEVICE) {
            throw unsound(image, "neither a file nor a block device");
        }
        try (RandomAccessFile in = new RandomAccessFile(image.toFile(), "r")) {
            return new Reading(image, in).header();
        } catch (EOFException end) {
            throw unsound(image, "not a qcow2 image: it ends within its header");
        } catch (IOException failure) {
            throw new FileException(image, failure);
        }
    }

    private static BerthException unsound(Path image, String why) {
        return new BerthException(
                ErrorCode.OPERATION_FAILED, "image %s is %s".formatted(image, why));
    }

    /** One header being read. */
    private record Reading(Path image, RandomAccessFile in) {
        ImageHeader header() throws IOException {
            ByteBuffer fixed = ByteBuffer.wrap(bytes(0, FIXED));
            if (fixed.getInt() != MAGIC) {
                throw unsound(
                        image,
                        "not a qcow2 image; name its true format in <driver type='…'/>, which"
                                + " `qemu-img info` tells");
            }
            int version = fixed.getInt();
            long nameAt = fixed.getLong();
            int nameLength = fixed.getInt();
            Optional<String> backing =
                    nameAt == 0 ? Optional.empty() : Optional.of(name(nameAt, nameLength));
            if (version < 2) {
                return new ImageHeader(backing, Optional.empty(), Optional.empty());
            }
            return extensions(backing, version);
        }

        private ImageHeader extensions(Optional<String> backing, int version) throws IOException {
            long at = version == 2 ? FIXED : number(HEADER_LENGTH, Integer.BYTES);
            boolean apart = version > 2 && (number(FEATURES, Long.BYTES) & DATA_FILE_FEATURE) != 0;
            Optional<String> format = Optional.empty();
            Optional<String> data = Optional.empty();
            for (int count = 0; count < MOST_EXTENSIONS; count++) {
                int kind = (int) number(at, Integer.BYTES);
                int length = (int) number(at + Integer.BYTES, Integer.BYTES);
                if (kind == 0) {
                    break;
                }
                long content = at + Long.BYTES;
                if (kind == BACKING_FORMAT) {
                    format = Optional.of(name(content, length));
                } else if (kind == DATA_FILE_NAME && apart) {
                    data = Optional.of(name(content, length));
                }
                at = content + padded(length);
            }
            return new ImageHeader(backing, format, data);
        }

        private static long padded(int length) {
            return (Integer.toUnsignedLong(length) + Long.BYTES - 1) & -Long.BYTES;
        }

        private String name(long at, int length) throws IOException {
            if (length < 1 || length > LONGEST_NAME || at < 0) {
                throw unsound(image, "damaged: a name of %d bytes".formatted(length));
            }
            return new String(bytes(at, length), StandardCharsets.UTF_8);
        }

        private long number(long at, int width) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(bytes(at, width));
            return width == Long.BYTES ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
        }

        private byte[] bytes(long at, int length) throws IOException {
            byte[] bytes = new byte[length];
            in.seek(at);
            in.readFully(bytes);
            return bytes;
        }
    }
}
