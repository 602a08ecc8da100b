package dev.berth.plan.profile;

import java.util.Optional;

/** What a guest's document refers to by name, looked up before the plan is made. */
public interface References {
    /** A host without secrets. */
    References NONE =
            new References() {
                @Override
                public Optional<SealedSecret> secret(String key) {
                    return Optional.empty();
                }

                @Override
                public Optional<SealedSecret> sealed(String text) {
                    return Optional.empty();
                }

                @Override
                public boolean isCdromDrive(String device) {
                    return false;
                }

                @Override
                public Optional<String> scsiGeneric(
                        String adapter, int bus, int target, long unit) {
                    return Optional.empty();
                }
            };

    /** The secret with this UUID or usage name. */
    Optional<SealedSecret> secret(String key);

    /** A text of the document itself that others on the host may not see, such as a cookie. */
    Optional<SealedSecret> sealed(String text);

    /** Whether the block device is a CD-ROM drive of the host. */
    boolean isCdromDrive(String device);

    /** The host's {@code /dev/sg…} of a SCSI device. */
    Optional<String> scsiGeneric(String adapter, int bus, int target, long unit);

    /**
     * A secret that only the guest's QEMU can open: AES-256 in CBC mode with the guest's master
     * key, the padding of PKCS #7, all in base 64.
     *
     * @param ofValue the secret's value, encrypted
     * @param ofBase64 the base 64 of its value, encrypted
     */
    record SealedSecret(String ofValue, String ofBase64, String initializationVector) {}
}
