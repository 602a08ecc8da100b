package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the kernel itself what a user may open: a thread takes the user's place in the file system
 * (setfsuid(2), which is per thread) and tries. So access lists and whatever else decides are in
 * the answer. The thread is a platform one of its own and ends with the trial; until it has its
 * place back it does nothing but native calls that were made before.
 */
final class AccessTrial implements Runnable {
    private static final NativeCall SET_USER = NativeCall.of("setfsuid", INT, INT);
    private static final NativeCall SET_GROUP = NativeCall.of("setfsgid", INT, INT);
    // The C library's setgroups changes all threads; the bare call changes this one.
    private static final NativeCall SET_GROUPS =
            NativeCall.variadic("syscall", 1, LONG, LONG, LONG, POINTER);
    private static final long SET_GROUPS_NUMBER =
            System.getProperty("os.arch").equals("amd64") ? 116 : 159;

    private final Account account;
    private final int[] groups;
    private final List<Attempt> attempts;
    private final int[] errors;

    private AccessTrial(Account account, Set<Integer> groups, List<Attempt> attempts) {
        this.account = account;
        this.groups = groups.stream().mapToInt(Integer::intValue).toArray();
        this.attempts = attempts;
        this.errors = new int[attempts.size()];
    }

    /** An open(2). */
    record Attempt(String file, int flags) {}

    /** The errno of each attempt, 0 for success; as ourselves when there is no confinement. */
    static int[] errors(Optional<Confinement> user, List<Attempt> attempts) {
        if (user.isEmpty()) {
            AccessTrial trial = new AccessTrial(Account.effective(), Set.of(), attempts);
            trial.attempt();
            return trial.errors;
        }
        AccessTrial trial = new AccessTrial(user.get().account(), user.get().groups(), attempts);
        try {
            Thread.ofPlatform().name("access-trial").start(trial).join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while access was tried", interruption);
        }
        return trial.errors;
    }

    @Override
    public void run() {
        OpenFile.open("/", OpenFile.PATH, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment list = arena.allocate(Math.max(4, 4L * groups.length), 4);
            MemorySegment.copy(groups, 0, list, INT, 0, groups.length);
            SET_GROUPS.call(SET_GROUPS_NUMBER, (long) groups.length, list).orThrow("setgroups");
            SET_GROUP.call(account.groupId());
            SET_USER.call(account.userId());
            try {
                attempt();
            } finally {
                SET_USER.call(0);
                SET_GROUP.call(0);
            }
        }
    }

    private void attempt() {
        for (int i = 0; i < errors.length; i++) {
            Attempt attempt = attempts.get(i);
            NativeCall.Result result = OpenFile.open(attempt.file(), attempt.flags(), 0);
            if (result.failed()) {
                errors[i] = result.errno();
            } else {
                new Descriptor((int) result.value()).close();
            }
        }
    }
}
