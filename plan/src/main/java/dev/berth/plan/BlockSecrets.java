package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.NetworkLocation;
import dev.berth.model.domain.SecretReference;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The objects that an image's nodes name: pass phrases, credentials, the reservation helper. */
final class BlockSecrets {
    static final Rule SECRET =
            new Rule(
                    "disk.secret",
                    "/domain/devices/disk/source/*/secret",
                    "-object secret",
                    "QEMU gets secrets encrypted with the guest's own key, never in the clear.");
    static final Rule TLS =
            new Rule(
                    "disk.tls",
                    "/domain/devices/disk/source/@tls",
                    "-object tls-creds-x509",
                    "The connection is encrypted with the certificates of the host's settings.");
    static final Rule RESERVATIONS =
            new Rule(
                    "disk.reservations",
                    "/domain/devices/disk/source/reservations",
                    "-object pr-manager-helper",
                    "A helper with more rights makes persistent reservations on QEMU's behalf.");

    private final BlockImage image;
    private final Disk disk;
    private final Planning planning;

    BlockSecrets(BlockImage image, Disk disk, Planning planning) {
        this.image = image;
        this.disk = disk;
        this.planning = planning;
    }

    Origin origin(Rule rule) {
        return planning.origin(disk, rule);
    }

    void plan() {
        reservations();
        image.secrets()
                .auth()
                .ifPresent(a -> secret(authKey().orElseThrow(), a.secret(), isBase64()));
        encryption();
        cookies().ifPresent(text -> SecretPlan.text(cookieKey(), text, disk, SECRET, planning));
        if (usesTls()) {
            tls();
        }
    }

    /** RBD wants its key in base 64. */
    private boolean isBase64() {
        return image.storage().location() instanceof NetworkLocation l
                && l.protocol() == NetworkLocation.Protocol.RBD;
    }

    private void encryption() {
        List<SecretReference> references =
                image.secrets().encryption().map(Encryption::secrets).orElse(List.of());
        List<String> keys = encryptionKeys();
        IntStream.range(0, references.size())
                .forEach(i -> secret(keys.get(i), references.get(i), false));
    }

    Optional<String> authKey() {
        return image.secrets().auth().map(_ -> image.storageNode() + "-auth-secret0");
    }

    /** The pass phrase of the format layer. */
    Optional<String> formatKey() {
        return image.isEncrypted(Encryption.Engine.QEMU)
                ? encryptionKeys().stream().findFirst()
                : Optional.empty();
    }

    /** Pass phrases, in the order in which they unlock one another. */
    List<String> encryptionKeys() {
        int count = image.secrets().encryption().map(e -> e.secrets().size()).orElse(0);
        String owner = image.hasFormatLayer() ? image.formatNode() : image.storageNode();
        return IntStream.range(0, count).mapToObj(i -> owner + "-encryption-secret" + i).toList();
    }

    /** The cookies as one HTTP header's value. */
    Optional<String> cookies() {
        if (!(image.storage().location() instanceof NetworkLocation l)) {
            return Optional.empty();
        }
        String header =
                l.tuning().http().cookies().stream()
                        .map(c -> c.name() + "=" + c.value())
                        .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }

    String cookieKey() {
        return image.storageNode() + "-httpcookie-secret0";
    }

    private void secret(String id, SecretReference reference, boolean base64) {
        SecretPlan.stored(id, reference.key(), base64, disk, SECRET, planning);
    }

    /** Whether the connection is encrypted: as the document says, else as the host's settings. */
    boolean usesTls() {
        return image.storage().location() instanceof NetworkLocation l
                && l.protocol() == NetworkLocation.Protocol.NBD
                && l.tls().enabled().orElse(planning.host().settings().isOn("nbd_tls", false));
    }

    String tlsObject() {
        return "obj" + image.storageNode() + "_tls0";
    }

    private void tls() {
        HostSettings settings = planning.host().settings();
        Optional<String> phrase = settings.text("nbd_tls_x509_secret_uuid");
        String phraseId = tlsObject() + "-secret0";
        phrase.ifPresent(uuid -> SecretPlan.stored(phraseId, uuid, false, disk, SECRET, planning));
        object(
                Json.object()
                        .with("qom-type", "tls-creds-x509")
                        .with("id", tlsObject())
                        .with(
                                "dir",
                                settings.text("nbd_tls_x509_cert_dir")
                                        .or(() -> settings.text("default_tls_x509_cert_dir"))
                                        .orElse("/etc/pki/libvirt-nbd"))
                        .with("endpoint", "client")
                        .with("verify-peer", true)
                        .withOptional("passwordid", phrase.map(_ -> phraseId)),
                TLS);
    }

    /** The helper for persistent reservations, if the storage asks for one. */
    Optional<String> reservationManager() {
        return image.storage()
                .options()
                .reservations()
                .map(r -> r.managed() ? "pr-helper0" : "pr-helper-" + image.storageNode());
    }

    private void reservations() {
        reservationManager()
                .ifPresent(id -> {
                    String path =
                            image.storage()
                                    .options()
                                    .reservations()
                                    .flatMap(r -> r.path())
                                    .orElse(planning.folder() + "/pr-helper0.sock");
                    object(
                            Json.object()
                                    .with("qom-type", "pr-manager-helper")
                                    .with("id", id)
                                    .with("path", path),
                            RESERVATIONS);
                });
    }

    private void object(Json.Members properties, Rule rule) {
        planning.add(Stage.DISKS, new Step.QomObject(properties, planning.origin(disk, rule)));
    }
}
