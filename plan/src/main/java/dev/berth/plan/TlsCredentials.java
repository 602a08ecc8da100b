package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.profile.HostSettings;
import dev.berth.qapi.Json;

/**
 * Certificates for one purpose, as the host's settings name them.
 *
 * @param purpose begins the settings' names, such as {@code chardev}
 * @param folder where the certificates are unless the settings say
 */
record TlsCredentials(String purpose, String folder, HostSettings settings) {
    private static final String DIRECTORY = "_tls_x509_cert_dir";
    private static final String VERIFY = "_tls_x509_verify";

    String directory() {
        return settings.text(purpose + DIRECTORY)
                .or(() -> settings.text("default" + DIRECTORY))
                .orElse(folder);
    }

    /** Whether a server asks its clients for certificates too. */
    boolean verify() {
        return settings.isOn(purpose + VERIFY, settings.isOn("default" + VERIFY, true));
    }

    /** The object that a socket names; a client always looks at the server's certificate. */
    Json.Members object(String id, boolean server) {
        settings.text(purpose + "_tls_x509_secret_uuid")
                .ifPresent(secret -> {
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "keys of TLS certificates with a passphrase (secret "
                                    + secret
                                    + ") are not supported; store the key without one");
                });
        return Json.object()
                .with("qom-type", "tls-creds-x509")
                .with("id", id)
                .with("dir", directory())
                .with("endpoint", server ? "server" : "client")
                .with("verify-peer", !server || verify());
    }
}
