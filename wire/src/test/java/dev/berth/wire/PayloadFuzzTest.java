package dev.berth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import dev.berth.model.BerthException;
import dev.berth.wire.generated.QemuCalls;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever arguments or answer come: they are refused, or written as they were read. */
class PayloadFuzzTest {
    private static final List<Function<XdrReader, ? extends XdrValue>> PAYLOADS = payloads();

    /** What travels in every call of both programs, arguments and answers. */
    private static List<Function<XdrReader, ? extends XdrValue>> payloads() {
        List<Function<XdrReader, ? extends XdrValue>> payloads = new ArrayList<>();
        Stream.of(RemoteCalls.class, QemuCalls.class)
                .flatMap(calls -> Stream.of(calls.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == Call.class)
                .sorted(Comparator.comparing(Method::getName))
                .map(PayloadFuzzTest::call)
                .forEach(call -> {
                    payloads.add(call.arguments());
                    payloads.add(call.answer());
                });
        return List.copyOf(payloads);
    }

    private static Call<?, ?> call(Method method) {
        try {
            return (Call<?, ?>) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void aPayloadIsRefusedOrWrittenAsRead(int call, byte @NotNull [] payload) {
        Function<XdrReader, ? extends XdrValue> type =
                PAYLOADS.get(Math.floorMod(call, PAYLOADS.size()));
        XdrValue value;
        try {
            XdrReader in = new XdrReader(ByteBuffer.wrap(payload));
            value = type.apply(in);
            in.end();
        } catch (BerthException refused) {
            return;
        }
        XdrWriter out = new XdrWriter();
        value.write(out);
        XdrReader again = new XdrReader(out.written());
        assertThat(type.apply(again)).isEqualTo(value);
        again.end();
    }

    static Stream<Arguments> seeds() {
        return IntStream.of(0, 1, 100, 333)
                .boxed()
                .flatMap(i ->
                        Stream.of(words(0, 0), words(64, 0), words(64, 1))
                                .map(b -> Arguments.of(i, b)));
    }

    @Test
    void everyPayloadIsRefusedOrWrittenAsRead() {
        for (int call = 0; call < PAYLOADS.size(); call++) {
            for (int word = -1; word <= 3; word++) {
                for (int words = 0; words <= 24; words++) {
                    aPayloadIsRefusedOrWrittenAsRead(call, words(words, word));
                }
            }
        }
    }

    private static byte[] words(int count, int value) {
        ByteBuffer words = ByteBuffer.allocate(4 * count);
        while (words.hasRemaining()) {
            words.putInt(value);
        }
        return words.array();
    }
}
