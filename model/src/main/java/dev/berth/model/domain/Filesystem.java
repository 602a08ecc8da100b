package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.present;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Locale;
import java.util.Optional;

/**
 * A folder of the host that the guest can mount.
 *
 * @param target the tag by which the guest mounts it
 */
public record Filesystem(
        Access access,
        Driver driver,
        Optional<VirtiofsServer> server,
        Folder folder,
        String target,
        boolean readonly,
        DeviceInfo info,
        Source source)
        implements Device {
    /** A file mode in octal digits. */
    private static final ValueCodec<Integer> OCTAL =
            ValueCodec.of(
                    text -> {
                        if (!text.matches("[0-7]{1,4}")) {
                            throw new IllegalValue("'" + text + "' is not a mode such as 0755");
                        }
                        return Integer.parseInt(text, 8);
                    },
                    mode -> String.format(Locale.ROOT, "%04o", mode));

    public static final ElementCodec<Filesystem> CODEC =
            new ElementCodec<>(
                    "filesystem",
                    Shape.of(
                            Filesystem::new,
                            inline(Access.SHAPE, Filesystem::access),
                            inline(Driver.SHAPE, Filesystem::driver),
                            VirtiofsServer.inFilesystem(Filesystem::server),
                            inline(Folder.SHAPE, Filesystem::folder),
                            required("target@dir", Values.NAME, Filesystem::target),
                            present("readonly", Filesystem::readonly),
                            inline(DeviceInfo.SHAPE, Filesystem::info),
                            rest(Filesystem::source)));

    /**
     * Under whose name the host's files are used.
     *
     * @param type {@code mount} or {@code ram}, {@code file}, …
     * @param model libvirt's word for a variant, such as {@code virtio-transitional}
     * @param fileMode of files that the guest makes
     * @param folderMode of folders that the guest makes
     */
    public record Access(
            String type,
            Optional<Mode> mode,
            Optional<Integer> fileMode,
            Optional<Integer> folderMode,
            Optional<String> multidevs,
            Optional<String> model) {
        static final Shape<Access> SHAPE =
                Shape.of(
                        Access::new,
                        or("@type", Values.TEXT, "mount", Access::type),
                        optional("@accessmode", Mode.CODEC, Access::mode),
                        optional("@fmode", OCTAL, Access::fileMode),
                        optional("@dmode", OCTAL, Access::folderMode),
                        optional("@multidevs", Values.TEXT, Access::multidevs),
                        optional("@model", Values.TEXT, Access::model));
    }

    /** How owners and rights of files are kept. */
    public enum Mode implements Token {
        PASSTHROUGH,
        MAPPED,
        SQUASH;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("access mode", values());
    }

    /** How the guest reaches the folder. */
    public record Driver(
            Optional<Type> type,
            Optional<String> writePolicy,
            Optional<Integer> queue,
            VirtioOptions virtio) {
        static final Shape<Driver> SHAPE =
                Shape.of(
                        Driver::new,
                        optional("driver@type", Type.CODEC, Driver::type),
                        optional("driver@wrpolicy", Values.TEXT, Driver::writePolicy),
                        optional("driver@queue", Values.COUNT, Driver::queue),
                        inline(VirtioOptions.IN_DRIVER, Driver::virtio));
    }

    /** The protocol. */
    public enum Type implements Token {
        PATH,
        HANDLE,
        LOOP,
        NBD,
        PLOOP,
        VIRTIOFS,
        MTP;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("filesystem driver", values());
    }

    /**
     * Where the files are.
     *
     * @param socket of a virtiofs server that someone else runs
     */
    public record Folder(Optional<String> path, Optional<String> socket) {
        static final Shape<Folder> SHAPE =
                Shape.of(
                        Folder::new,
                        optional("source@dir", Values.TEXT, Folder::path),
                        optional("source@socket", Values.TEXT, Folder::socket));
    }

    public Type type() {
        return driver.type().orElse(Type.PATH);
    }

    @Override
    public Filesystem withInfo(DeviceInfo changed) {
        return new Filesystem(access, driver, server, folder, target, readonly, changed, source);
    }

    public Filesystem withMode(Mode chosen) {
        Access changed =
                new Access(
                        access.type(),
                        Optional.of(chosen),
                        access.fileMode(),
                        access.folderMode(),
                        access.multidevs(),
                        access.model());
        return new Filesystem(changed, driver, server, folder, target, readonly, info, source);
    }
}
