package dev.berth.wire.xdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.Random;

class GeneratedRecordsTest {
    private static final long SEED = 20_240_917;

    @Test
    void whatIsWrittenIsReadAgain() throws Throwable {
        RandomValues values = new RandomValues(SEED);
        int checked = 0;
        for (Class<?> type : RandomValues.records()) {
            for (int i = 0; i < 20; i++) {
                XdrValue value = values.value(type);
                XdrReader in = new XdrReader(bytes(value));
                assertThat(RandomValues.read(type, in)).isEqualTo(value);
                in.end();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10_000);
    }

    @Test
    void everyTruncationIsRefused() throws Throwable {
        RandomValues values = new RandomValues(SEED + 1);
        for (Class<?> type : RandomValues.records()) {
            ByteBuffer whole = bytes(values.value(type));
            for (int length = 0; length < whole.limit(); length += 4) {
                ByteBuffer part = whole.slice(0, length);
                assertThatThrownBy(() -> RandomValues.read(type, new XdrReader(part)))
                        .isInstanceOf(XdrException.class);
            }
        }
    }

    @Test
    void noiseIsAValueOrRefused() throws Throwable {
        RandomValues values = new RandomValues(SEED + 2);
        Random random = new Random(SEED + 3);
        int refused = 0;
        for (Class<?> type : RandomValues.records()) {
            for (int i = 0; i < 20; i++) {
                ByteBuffer noise = bytes(values.value(type));
                if (noise.hasRemaining()) {
                    int at = random.nextInt(noise.limit());
                    noise.put(at, (byte) random.nextInt(256));
                    refused += isRefused(type, noise) ? 1 : 0;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefused(Class<?> type, ByteBuffer noise) throws Throwable {
        try {
            RandomValues.read(type, new XdrReader(noise));
            return false;
        } catch (XdrException e) {
            return true;
        }
    }

    private static ByteBuffer bytes(XdrValue value) {
        XdrWriter out = new XdrWriter(4);
        value.write(out);
        return out.written();
    }
}
