package dev.berth.qapi;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON values one after the other from a stream, each built when it is asked for. Refused: nesting
 * deeper than {@value #DEPTH}, a document above {@value #LENGTH} characters, a string above {@value
 * #STRING}, a name twice in one object.
 */
public final class JsonSequence implements AutoCloseable {
    static final int DEPTH = 500;
    static final long LENGTH = 256L << 20;
    static final int STRING = 64 << 20;
    private static final int NUMBER = 400;
    private static final int NAME = 4096;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxDocumentLength(LENGTH)
                                    .maxStringLength(STRING)
                                    .maxNumberLength(NUMBER)
                                    .maxNameLength(NAME)
                                    .build())
                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                    .build();

    private final JsonParser parser;

    private JsonSequence(JsonParser parser) {
        this.parser = parser;
    }

    public static JsonSequence of(Reader reader) {
        return new JsonSequence(FACTORY.createParser(ObjectReadContext.empty(), reader));
    }

    /** The stream is UTF-8. */
    public static JsonSequence of(InputStream stream) {
        return new JsonSequence(FACTORY.createParser(ObjectReadContext.empty(), stream));
    }

    static Json only(String text) {
        return new JsonSequence(FACTORY.createParser(ObjectReadContext.empty(), text)).only();
    }

    static Json only(InputStream stream) {
        return of(stream).only();
    }

    private Json only() {
        try (this) {
            Json value = next().orElseThrow(() -> new JsonException("not JSON: no text at all"));
            if (next().isPresent()) {
                throw new JsonException("not JSON: something follows the value" + place());
            }
            return value;
        }
    }

    /** The next value; empty at the end of the stream. */
    public Optional<Json> next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Optional.empty() : Optional.of(value(token));
        } catch (JacksonException e) {
            throw new JsonException("not JSON: " + e.getOriginalMessage() + place(), e);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private Json value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new JsonException("not JSON: unexpected " + token + place());
        };
    }

    private Json members() {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.put(name, value(parser.nextToken())) != null) {
                throw new JsonException("not JSON: '" + name + "' twice in an object" + place());
            }
        }
        return new Json.Members(members);
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Items(items);
    }

    private String place() {
        TokenStreamLocation at = parser.currentLocation();
        return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
