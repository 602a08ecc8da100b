package dev.berth.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

final class FolderSyncTest {
    @Test
    void thoseWhoComeDuringASyncShareTheNextOne() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        MemoryDisk memory = new MemoryDisk();
        Path folder = Path.of("/berth");
        FolderSync sync = new FolderSync(new SlowSync(memory, underWay, goOn), folder);
        List<Thread> threads = new ArrayList<>();
        threads.add(Thread.ofVirtual().start(() -> run(sync)));
        underWay.await();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.ofVirtual().start(() -> run(sync)));
        }
        while (threads.subList(1, 21).stream()
                .anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(memory.steps()).isEqualTo(2);
    }

    private static void run(FolderSync sync) {
        try {
            sync.sync();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
