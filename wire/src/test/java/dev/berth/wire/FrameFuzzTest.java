package dev.berth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import dev.berth.model.BerthException;
import dev.berth.wire.generated.ConnectOpenArgs;
import dev.berth.wire.generated.RemoteProcedure;

import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever bytes a connection gives: they are refused, or cut into messages without loss. */
class FrameFuzzTest {
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void aConnectionGivesFramesOrIsRefused(byte @NotNull [] bytes) throws IOException {
        FrameReader reader = new FrameReader(Channels.newChannel(new ByteArrayInputStream(bytes)));
        int taken = 0;
        try {
            for (Optional<Frame> frame = reader.next(); frame.isPresent(); frame = reader.next()) {
                taken += frame.get().payload().remaining() + Frame.LENGTH_BYTES + Header.BYTES;
            }
        } catch (BerthException | EOFException refused) {
            assertThat(taken).isLessThanOrEqualTo(bytes.length);
            return;
        }
        assertThat(taken).isEqualTo(bytes.length);
    }

    static Stream<byte[]> seeds() {
        Header header =
                Header.of(RemoteProcedure.CONNECT_OPEN, MessageType.CALL, 7, MessageStatus.OK);
        byte[] open =
                bytes(Frame.encode(header, new ConnectOpenArgs(Optional.of("qemu:///system"), 0)));
        byte[] two = bytes(ByteBuffer.allocate(2 * open.length).put(open).put(open).flip());
        byte[] half = bytes(ByteBuffer.wrap(open, 0, open.length - 5));
        byte[] endless = {0x7f, -1, -1, -1};
        return Stream.of(new byte[0], endless, open, two, half);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
