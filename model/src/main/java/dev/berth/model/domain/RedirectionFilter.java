package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Which devices viewers may redirect: the first rule that fits decides. */
public record RedirectionFilter(List<Allowance> rules, Source source) implements Device {
    public static final ElementCodec<RedirectionFilter> CODEC =
            new ElementCodec<>(
                    "redirfilter",
                    Shape.of(
                            RedirectionFilter::new,
                            children(Allowance.CODEC, RedirectionFilter::rules),
                            rest(RedirectionFilter::source)));

    public RedirectionFilter {
        rules = List.copyOf(rules);
    }

    /**
     * What is not given fits everything.
     *
     * @param version of USB as the device tells it, in binary coded decimal: 0x0110 is 1.10
     */
    public record Allowance(
            Optional<Integer> usbClass,
            Optional<Integer> vendor,
            Optional<Integer> product,
            Optional<Integer> version,
            boolean allow) {
        static final ElementCodec<Allowance> CODEC =
                new ElementCodec<>(
                        "usbdev",
                        Shape.of(
                                Allowance::new,
                                id("class", "0x%02X", Allowance::usbClass),
                                id("vendor", "0x%04X", Allowance::vendor),
                                id("product", "0x%04X", Allowance::product),
                                usbVersion(),
                                required("@allow", Values.YES_NO, Allowance::allow)));

        private static Part<Allowance, Optional<Integer>> id(
                String attribute, String format, Function<Allowance, Optional<Integer>> get) {
            ValueCodec<Integer> codec =
                    ValueCodec.of(
                            text -> text.equals("-1") ? -1 : Values.COUNT.read(text),
                            id -> String.format(Locale.ROOT, format, id));
            return unlessAny(optional("@" + attribute, codec, get));
        }

        private static Part<Allowance, Optional<Integer>> usbVersion() {
            ValueCodec<Integer> codec =
                    ValueCodec.of(
                            Allowance::decimal,
                            v -> String.format(Locale.ROOT, "%x.%02x", v >> 8, v & 0xff));
            return unlessAny(optional("@version", codec, Allowance::version));
        }

        /** An attribute that says -1 says nothing. */
        private static Part<Allowance, Optional<Integer>> unlessAny(
                Part<Allowance, Optional<Integer>> all) {
            return part(in -> all.read(in).filter(v -> v >= 0), all::write);
        }

        private static int decimal(String text) throws IllegalValue {
            if (text.equals("-1")) {
                return -1;
            }
            if (!text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
                throw new IllegalValue("'" + text + "' is not a version such as 1.10");
            }
            String[] parts = text.split("\\.", 2);
            String minor = parts.length == 1 ? "00" : parts[1];
            String padded = minor.length() == 1 ? minor + "0" : minor;
            return Integer.parseInt(parts[0], 16) << 8 | Integer.parseInt(padded, 16);
        }
    }

    /** It has no place in the guest. */
    @Override
    public DeviceInfo info() {
        return DeviceInfo.NONE;
    }

    @Override
    public RedirectionFilter withInfo(DeviceInfo changed) {
        return this;
    }
}
