package dev.berth.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** One function of the C library, with the errno it leaves. */
@SuppressWarnings("restricted") // calling C is what this class is for
final class NativeCall {
    static final ValueLayout.OfInt INT = JAVA_INT;
    static final ValueLayout.OfLong LONG = JAVA_LONG;
    static final AddressLayout POINTER = ADDRESS;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO =
            STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final String name;
    private final MethodHandle handle;

    private NativeCall(String name, MethodHandle handle) {
        this.name = name;
        this.handle = handle;
    }

    /** A function with fixed arguments. */
    static NativeCall of(String name, ValueLayout result, MemoryLayout... arguments) {
        return bind(name, FunctionDescriptor.of(result, arguments));
    }

    /** A function whose arguments from {@code fixed} on are variable ones. */
    static NativeCall variadic(
            String name, int fixed, ValueLayout result, MemoryLayout... arguments) {
        return bind(
                name,
                FunctionDescriptor.of(result, arguments),
                Linker.Option.firstVariadicArg(fixed));
    }

    private static NativeCall bind(
            String name, FunctionDescriptor type, Linker.Option... extraOptions) {
        List<Linker.Option> options = new ArrayList<>(List.of(extraOptions));
        options.add(Linker.Option.captureCallState("errno"));
        MethodHandle direct =
                LINKER.downcallHandle(
                        LINKER.defaultLookup().findOrThrow(name),
                        type,
                        options.toArray(Linker.Option[]::new));
        MethodHandle spread =
                direct.asType(direct.type().generic())
                        .asSpreader(Object[].class, direct.type().parameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
        return new NativeCall(name, spread);
    }

    /** Calls; the arguments' types are those of the layouts (Integer, Long, MemorySegment). */
    Result call(Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            Object[] all = new Object[arguments.length + 1];
            all[0] = state;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            Object value = (Object) handle.invokeExact(all);
            return new Result(name, ((Number) value).longValue(), (int) ERRNO.get(state, 0L));
        } catch (Throwable broken) {
            throw new IllegalStateException("the binding of " + name + " is wrong", broken);
        }
    }

    /** What a call returned; {@code errno} means something only when it failed. */
    record Result(String function, long value, int errno) {
        boolean failed() {
            return value == -1;
        }

        /** The value of a call that says failure by −1 and errno. */
        int orThrow(String subject) {
            if (failed()) {
                throw new SystemCallException(function, subject, errno);
            }
            return (int) value;
        }

        /** For the posix_ family, which returns the error's number itself. */
        void zeroOrThrow(String subject) {
            if (value != 0) {
                throw new SystemCallException(function, subject, (int) value);
            }
        }
    }
}
