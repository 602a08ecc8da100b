package dev.berth.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Whatever text comes: it is refused as a document, or written as it was read. */
class DomainFuzzTest {
    @MethodSource("seeds")
    @DictionaryEntries({
        "<domain type='qemu'>",
        "</domain>",
        "<name>a</name>",
        "<memory>1</memory>",
        "<os><type>hvm</type></os>",
        "<devices>",
        "</devices>",
        "<disk type='file'>",
        "<source file='/a'/>",
        "<target dev='vda'/>",
        "</disk>",
        "<metadata>",
        "xmlns:a='b'",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?a b?>",
        "<!DOCTYPE a>",
        "&#13;",
        "&lt;",
        "&#xD800;",
        "&a;",
        "unit='KiB'",
        "<cpu>",
        "<features>",
        "0x"
    })
    @FuzzTest(maxDuration = "5m")
    void isRefusedOrWrittenAsRead(byte @NotNull [] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        Domain domain;
        try {
            domain = Domain.read(text, "fuzzed");
        } catch (BerthException refused) {
            assertThat(refused.code()).isEqualTo(ErrorCode.XML_ERROR);
            return;
        }
        String written = domain.write();
        Domain again = Domain.read(written, "written");
        assertThat(again).isEqualTo(domain);
        assertThat(again.write()).isEqualTo(written);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "",
                        "<domain",
                        "<!DOCTYPE a><domain type='qemu'/>",
                        "<domain type='qemu'><name>a</name><memory>1</memory>"
                                + "<os><type>hvm</type></os></domain>",
                        "<domain type='kvm' xmlns:q='urn:q' q:a='&#13;&#10;&#9;'><name> é"
                            + " </name><memory unit='b'>1025</memory><metadata><a xmlns='x'>"
                            + " <b/>]]<?a b?>&gt;<!-- c --></a></metadata><os><type>hvm</type><boot"
                            + " dev='hd'/></os><devices><disk type='file'><source"
                            + " file='/a'/><target dev='vda'/><new><!-- c"
                            + " --></new></disk></devices></domain>")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
