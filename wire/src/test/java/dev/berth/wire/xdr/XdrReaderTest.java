package dev.berth.wire.xdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class XdrReaderTest {
    @Test
    void aStringThatClaimsMoreThanIsThereIsRefusedBeforeItIsMade() {
        XdrReader in = reader(4 * 1024 * 1024);
        assertThatThrownBy(in::string)
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("only 0 bytes of the message are left");
    }

    @Test
    void aStringLongerThanItsLimitIsRefused() {
        assertThatThrownBy(() -> reader(5, 0, 0).string(4))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("at most 4");
        assertThatThrownBy(() -> reader(-1, 0).string(4)).isInstanceOf(XdrException.class);
    }

    @Test
    void anArrayIsMeasuredByItsLeastSize() {
        assertThatThrownBy(() -> reader(3, 0, 0).list(10, 4, XdrReader::int32))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("array of 3 elements");
        assertThat(reader(2, 7, 8).list(10, 4, XdrReader::int32)).containsExactly(7, 8);
    }

    @Test
    void textIsUtf8WithoutZeroes() {
        assertThatThrownBy(() -> text((byte) 0xc3, (byte) 0x28).string())
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> text((byte) 'a', (byte) 0).string())
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("zero byte");
        assertThat(text("né".getBytes(StandardCharsets.UTF_8)).string()).isEqualTo("né");
    }

    @Test
    void paddingIsZero() {
        ByteBuffer bytes = ByteBuffer.allocate(8).putInt(1).put((byte) 'a').put((byte) 1);
        assertThatThrownBy(() -> new XdrReader(bytes.clear()).string())
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("padding");
    }

    @Test
    void smallIntegersKeepTheirRange() {
        assertThat(reader(255).uint8()).isEqualTo(255);
        assertThatThrownBy(() -> reader(256).uint8()).isInstanceOf(XdrException.class);
        assertThat(reader(-128).int8()).isEqualTo(-128);
        assertThatThrownBy(() -> reader(0x10000).uint16()).isInstanceOf(XdrException.class);
    }

    @Test
    void anOptionalIsThereOrNot() {
        assertThat(reader(1, 9).optional(XdrReader::int32)).contains(9);
        assertThat(reader(0).optional(XdrReader::int32)).isEmpty();
        assertThatThrownBy(() -> reader(2, 9).optional(XdrReader::int32))
                .isInstanceOf(XdrException.class);
    }

    private static XdrReader reader(int... words) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * words.length);
        for (int word : words) {
            buffer.putInt(word);
        }
        return new XdrReader(buffer.flip());
    }

    private static XdrReader text(byte... bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(8).putInt(bytes.length).put(bytes);
        return new XdrReader(buffer.clear());
    }
}
