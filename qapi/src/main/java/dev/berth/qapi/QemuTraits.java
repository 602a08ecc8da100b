package dev.berth.qapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers questions about one QEMU binary from a conversation with it. Every answer is worked out
 * when first asked for, so loading one costs little. Immutable as seen from outside; any thread.
 */
public final class QemuTraits {
    private final Conversation conversation;
    private final Lazy<QapiSchema> schema;
    private final Lazy<Set<String>> objectTypes;
    private final Lazy<Map<String, Set<String>>> options;
    private final Lazy<QemuVersion> version;
    private final Lazy<String> arch;
    private final Lazy<Boolean> kvm;
    private final Map<Accelerator, List<Machine>> machines = new ConcurrentHashMap<>();
    private final Map<Accelerator, List<CpuDefinition>> cpus = new ConcurrentHashMap<>();
    private final Map<Question, Map<String, Json.Members>> properties = new ConcurrentHashMap<>();
    private final Map<Capability, Boolean> capabilities = new ConcurrentHashMap<>();

    private QemuTraits(Conversation conversation) {
        this.conversation = conversation;
        this.schema = new Lazy<>(() -> new QapiSchema(items("query-qmp-schema")));
        this.objectTypes = new Lazy<>(() -> names("qom-list-types", "name"));
        this.options = new Lazy<>(this::readOptions);
        this.version = new Lazy<>(() -> QemuVersion.parse(single("query-version")));
        this.arch = new Lazy<>(() -> single("query-target").demandText("arch"));
        this.kvm = new Lazy<>(() -> single("query-kvm").flag("enabled"));
    }

    public static QemuTraits of(Conversation conversation) {
        return new QemuTraits(conversation);
    }

    public Conversation conversation() {
        return conversation;
    }

    public QemuVersion version() {
        return version.get();
    }

    /** The guest's architecture as QEMU names it: {@code x86_64}, {@code aarch64}. */
    public String arch() {
        return arch.get();
    }

    /** Whether KVM ran when the binary was asked. */
    public boolean kvm() {
        return kvm.get();
    }

    public boolean has(Capability capability) {
        Boolean known = capabilities.get(capability);
        if (known == null) {
            known = capability.in(this);
            capabilities.put(capability, known);
        }
        return known;
    }

    public QapiSchema schema() {
        return schema.get();
    }

    /** Whether the object model has the type: a device, a backend, a machine. */
    public boolean hasObjectType(String type) {
        return objectTypes.get().contains(type);
    }

    /** Whether {@code -device} of the type takes the property; false for a type never asked for. */
    public boolean hasDeviceProperty(String type, String property) {
        return deviceProperty(type, property).isPresent();
    }

    /** The property as {@code device-list-properties} describes it. */
    public Optional<Json.Members> deviceProperty(String type, String property) {
        return property(Question.about("device-list-properties", type), property);
    }

    /** Whether {@code -object} or {@code -machine} of the type takes the property. */
    public boolean hasObjectProperty(String type, String property) {
        return property(Question.about("qom-list-properties", type), property).isPresent();
    }

    public boolean hasOption(String option) {
        return options.get().containsKey(option);
    }

    public boolean hasOption(String option, String parameter) {
        return options.get().getOrDefault(option, Set.of()).contains(parameter);
    }

    public List<Machine> machines(Accelerator accelerator) {
        return machines.computeIfAbsent(accelerator, this::readMachines);
    }

    /** The machine with this name or alias; its {@code name()} is the canonical one. */
    public Optional<Machine> machine(Accelerator accelerator, String name) {
        return machines(accelerator).stream().filter(it -> it.isCalled(name)).findFirst();
    }

    public List<CpuDefinition> cpuDefinitions(Accelerator accelerator) {
        return cpus.computeIfAbsent(
                accelerator, it -> list(it, "query-cpu-definitions", CpuDefinition::parse));
    }

    /**
     * The {@code model} that QEMU expanded another to, with its {@code name} and {@code props}.
     *
     * @param kind {@code static} or {@code full}
     * @param model the name and the {@code props} that were asked for, exactly
     */
    public Optional<Json.Members> cpuModelExpansion(
            Accelerator accelerator, String kind, Json.Members model) {
        return conversation
                .answer(accelerator, Question.expanding(kind, model))
                .flatMap(answer -> answer.members("model"));
    }

    /** The Arm interrupt controllers; none for another architecture. */
    public List<GicVersion> gicVersions() {
        return list(Accelerator.KVM, "query-gic-capabilities", GicVersion::parse);
    }

    public Set<String> tpmModels() {
        return texts("query-tpm-models");
    }

    /** {@code passthrough}, {@code emulator}. */
    public Set<String> tpmBackends() {
        return texts("query-tpm-types");
    }

    public Set<String> migrationCapabilities() {
        return names("query-migrate-capabilities", "capability");
    }

    /** What {@code query-sev-capabilities} says; empty where the host has no SEV. */
    public Optional<Json> sevCapabilities() {
        return conversation.answer(Question.of("query-sev-capabilities"));
    }

    /** What {@code query-sgx-capabilities} says; empty where the host has no SGX. */
    public Optional<Json> sgxCapabilities() {
        return conversation.answer(Question.of("query-sgx-capabilities"));
    }

    private Optional<Json.Members> property(Question question, String name) {
        return Optional.ofNullable(
                properties.computeIfAbsent(question, this::readProperties).get(name));
    }

    private Map<String, Json.Members> readProperties(Question question) {
        Map<String, Json.Members> found = new HashMap<>();
        for (Json item : conversation.answer(question).map(Json::asItems).orElse(List.of())) {
            item.asMembers().ifPresent(it -> found.put(it.demandText("name"), it));
        }
        return found;
    }

    private List<Machine> readMachines(Accelerator accelerator) {
        return list(accelerator, "query-machines", Machine::parse);
    }

    private Map<String, Set<String>> readOptions() {
        Map<String, Set<String>> found = new HashMap<>();
        for (Json option : items("query-command-line-options").asItems()) {
            Set<String> parameters = new HashSet<>();
            option.items("parameters").forEach(it -> parameters.add(it.demandText("name")));
            found.put(option.demandText("option"), parameters);
        }
        return found;
    }

    private <T> List<T> list(Accelerator accelerator, String command, Function<Json, T> reader) {
        return conversation
                .answer(accelerator, Question.of(command))
                .map(answer -> answer.asItems().stream().map(reader).toList())
                .orElse(List.of());
    }

    private Set<String> names(String command, String key) {
        return Set.copyOf(list(Accelerator.KVM, command, item -> item.demandText(key)));
    }

    private Set<String> texts(String command) {
        return Set.copyOf(list(Accelerator.KVM, command, item -> item.asText().orElse("")));
    }

    private Json single(String command) {
        return conversation.answer(Question.of(command)).orElse(Json.object());
    }

    private Json items(String command) {
        return conversation.answer(Question.of(command)).orElse(Json.array());
    }
}
