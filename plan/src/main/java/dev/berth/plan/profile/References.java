package dev.berth.plan.profile;

import java.util.Map;

/**
 * What a guest's document refers to by name.
 *
 * @param secrets by UUID and by usage name
 * @param sealed texts of the document itself that may not be seen, by the text
 */
public record References(Map<String, SealedSecret> secrets, Map<String, SealedSecret> sealed) {
    public static final References NONE = new References(Map.of(), Map.of());

    public References {
        secrets = Map.copyOf(secrets);
        sealed = Map.copyOf(sealed);
    }

    /**
     * A secret that only the guest's QEMU can open: AES-256 in CBC mode with the guest's master
     * key, the padding of PKCS #7, all in base 64.
     *
     * @param ofValue the secret's value, encrypted
     * @param ofBase64 the base 64 of its value, encrypted
     */
    public record SealedSecret(String ofValue, String ofBase64, String initializationVector) {}
}
