package dev.berth.wire.xdr;

import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.NodeGetInfoRet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes random values of the generated records. */
final class RandomValues {
    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    /** Every generated record that travels. */
    static List<Class<?>> records() {
        try {
            Path folder =
                    Path.of(
                                    DomainRef.class
                                            .getProtectionDomain()
                                            .getCodeSource()
                                            .getLocation()
                                            .toURI())
                            .resolve("dev/berth/wire/generated");
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class"))
                        .sorted()
                        .<Class<?>>map(RandomValues::load)
                        .filter(Class::isRecord)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static XdrValue read(Class<?> type, XdrReader in) throws Throwable {
        try {
            Class<?> declares = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
            return (XdrValue) declares.getMethod("read", XdrReader.class).invoke(null, in);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }

    XdrValue value(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] =
                        type == NodeGetInfoRet.class && types[i] == Opaque.class
                                ? opaque(32)
                                : component(components[i].getGenericType());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (XdrValue) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object component(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.of(component(element)) : Optional.empty();
            }
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(component(element));
            }
            return list;
        }
        Class<?> plain = (Class<?>) type;
        return switch (plain.getSimpleName()) {
            case "int", "Integer" -> random.nextInt(128);
            case "long", "Long" -> random.nextLong();
            case "double", "Double" -> random.nextDouble();
            case "String" -> text();
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Opaque" -> opaque(random.nextInt(9));
            default -> plain.isInterface() ? anyOf(plain) : value(plain);
        };
    }

    private Object anyOf(Class<?> sealed) {
        Class<?>[] kinds = sealed.getPermittedSubclasses();
        return value(kinds[random.nextInt(kinds.length)]);
    }

    private Opaque opaque(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Opaque.of(bytes);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1f300);
        }
        return text.toString();
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length());
            return Class.forName("dev.berth.wire.generated." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
