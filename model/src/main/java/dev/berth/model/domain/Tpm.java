package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;
import static dev.berth.model.codec.Parts.whole;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

import java.util.Optional;
import java.util.UUID;

/**
 * A trusted platform module.
 *
 * @param model empty where it follows from the board
 */
public record Tpm(Optional<Model> model, Backend backend, DeviceInfo info, Source source)
        implements Device {
    public static final ElementCodec<Tpm> CODEC =
            new ElementCodec<>(
                    "tpm",
                    Shape.of(
                            Tpm::new,
                            optional("@model", Model.CODEC, Tpm::model),
                            child(Backend.CODEC, Tpm::backend),
                            inline(DeviceInfo.SHAPE, Tpm::info),
                            rest(Tpm::source)));

    /** How the guest talks to it. */
    public enum Model implements Token {
        TPM_TIS,
        TPM_CRB,
        TPM_SPAPR,
        SPAPR_TPM_PROXY;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("TPM model", values());
    }

    /**
     * What answers it.
     *
     * @param version of an emulator
     * @param device of the host's, handed through
     * @param debug how much an emulator writes to its log
     * @param state where an emulator keeps its state, or the socket of an external one
     */
    public record Backend(
            Type type,
            Optional<Version> version,
            Optional<Boolean> persistentState,
            Optional<Integer> debug,
            Optional<String> device,
            Optional<UUID> secret,
            Optional<State> state,
            Emulation emulation) {
        static final ElementCodec<Backend> CODEC =
                new ElementCodec<>(
                        "backend",
                        Shape.of(
                                Backend::new,
                                required("@type", Type.CODEC, Backend::type),
                                optional("@version", Version.CODEC, Backend::version),
                                optional(
                                        "@persistent_state",
                                        Values.YES_NO,
                                        Backend::persistentState),
                                optional("@debug", Values.COUNT, Backend::debug),
                                optional("device@path", Values.NAME, Backend::device),
                                optional("encryption@secret", Values.UUIDS, Backend::secret),
                                optionalChild(State.CODEC, Backend::state),
                                inline(Emulation.SHAPE, Backend::emulation)));

        public Backend {
            if (type == Type.EXTERNAL && state.flatMap(State::path).isEmpty()) {
                throw new IllegalArgumentException(
                        "an external TPM needs a <source type='unix'> with a path");
            }
        }

        Backend withVersion(Version chosen) {
            return new Backend(
                    type,
                    Optional.of(chosen),
                    persistentState,
                    debug,
                    device,
                    secret,
                    state,
                    emulation);
        }
    }

    /** Where the answers come from. */
    public enum Type implements Token {
        PASSTHROUGH,
        EMULATOR,
        EXTERNAL;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("TPM backend", values());
    }

    /** Of the standard. */
    public enum Version implements Token {
        V1_2("1.2"),
        V2_0("2.0");

        static final ValueCodec<Version> CODEC = ValueCodec.tokens("TPM version", values());

        private final String token;

        Version(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * @param type {@code dir} or {@code file} of state; {@code unix} of a socket
     */
    public record State(String type, Optional<String> mode, Optional<String> path) {
        static final ElementCodec<State> CODEC =
                new ElementCodec<>(
                        "source",
                        Shape.of(
                                State::new,
                                required("@type", Values.NAME, State::type),
                                optional("@mode", Values.TEXT, State::mode),
                                optional("@path", Values.TEXT, State::path)));
    }

    /**
     * What an emulator is set up with when its state is made.
     *
     * @param banks an element for each hash of PCR banks that are active
     */
    public record Emulation(Optional<Element> banks, Optional<Element> profile) {
        static final Shape<Emulation> SHAPE =
                Shape.of(
                        Emulation::new,
                        whole("active_pcr_banks", Emulation::banks),
                        whole("profile", Emulation::profile));
    }

    public Tpm settled(Model chosen, Optional<Version> version) {
        return new Tpm(
                Optional.of(chosen),
                version.map(backend::withVersion).orElse(backend),
                info,
                source);
    }

    @Override
    public Tpm withInfo(DeviceInfo changed) {
        return new Tpm(model, backend, changed, source);
    }
}
