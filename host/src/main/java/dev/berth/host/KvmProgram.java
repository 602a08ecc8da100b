package dev.berth.host;

import java.util.HexFormat;

/**
 * The firmware that {@link KvmProbe} runs: a few instructions that say they came to the end. On
 * x86_64 they go through protected mode into long mode with paging first, because KVM may emulate
 * real mode in software on a host where it cannot run anything else.
 */
final class KvmProgram {
    /** QEMU's exit code at the end of the x86_64 program: isa-debug-exit doubles and adds one. */
    static final int X86_EXIT = 0x2a * 2 + 1;

    private static final int X86_BYTES = 64 << 10;
    private static final int X86_CODE = 0xff00;
    private static final int X86_TABLE = 0xff70;
    private static final int X86_RESET = 0xfff0;

    // Runs from the copy of the firmware below 1 MiB, at 0xf0000, which the page tables map.
    private static final String X86 =
            """
            fa                             cli
            2e 66 0f 01 16 90 ff           lgdtl  %cs:0xff90
            0f 20 c0                       mov    %cr0, %eax
            0c 01                          or     $1, %al
            0f 22 c0                       mov    %eax, %cr0
            66 ea 18 ff 0f 00 08 00        ljmpl  $8, $0xfff18
            b8 10 00 00 00                 mov    $0x10, %eax
            8e d8                          mov    %eax, %ds
            c7 05 00 10 00 00 03 20 00 00  movl   $0x2003, 0x1000
            c7 05 00 20 00 00 03 30 00 00  movl   $0x3003, 0x2000
            c7 05 00 30 00 00 83 00 00 00  movl   $0x83, 0x3000
            b8 20 00 00 00                 mov    $0x20, %eax
            0f 22 e0                       mov    %eax, %cr4
            b8 00 10 00 00                 mov    $0x1000, %eax
            0f 22 d8                       mov    %eax, %cr3
            b9 80 00 00 c0                 mov    $0xc0000080, %ecx
            b8 00 01 00 00                 mov    $0x100, %eax
            31 d2                          xor    %edx, %edx
            0f 30                          wrmsr
            b8 01 00 00 80                 mov    $0x80000001, %eax
            0f 22 c0                       mov    %eax, %cr0
            ea 6a ff 0f 00 18 00           ljmp   $0x18, $0xfff6a
            b0 2a                          mov    $0x2a, %al
            e6 f4                          out    %al, $0xf4
            f4                             hlt
            """;

    // Descriptors: none, 32-bit code, data, 64-bit code; then the table's limit and address.
    private static final String X86_DESCRIPTORS =
            """
            00 00 00 00 00 00 00 00
            ff ff 00 00 00 9a cf 00
            ff ff 00 00 00 92 cf 00
            ff ff 00 00 00 9a af 00
            1f 00 70 ff 0f 00
            """;

    private static final String X86_JUMP = "e9 0d ff  jmp 0xff00";

    private static final String ARM =
            """
            00 01 80 52  movz w0, #8
            00 80 b0 72  movk w0, #0x8400, lsl #16 (SYSTEM_OFF of PSCI)
            02 00 00 d4  hvc  #0
            00 00 00 14  b    .
            """;

    private KvmProgram() {}

    static byte[] x86() {
        byte[] firmware = new byte[X86_BYTES];
        put(X86, firmware, X86_CODE);
        put(X86_DESCRIPTORS, firmware, X86_TABLE);
        put(X86_JUMP, firmware, X86_RESET);
        return firmware;
    }

    static byte[] arm() {
        byte[] firmware = new byte[16];
        put(ARM, firmware, 0);
        return firmware;
    }

    /** Bytes stand at a line's start, each two digits and a space; what they mean after two. */
    private static void put(String listing, byte[] firmware, int start) {
        int next = start;
        for (String line : listing.lines().toList()) {
            String digits = line.split(" {2,}", 2)[0];
            byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(digits);
            System.arraycopy(bytes, 0, firmware, next, bytes.length);
            next += bytes.length;
        }
    }
}
