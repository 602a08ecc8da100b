#!/usr/bin/python3
"""Writes the package dev.berth.wire.generated: procedures, records with their XDR codecs, enums.

usage: generate.py FACTS.json API.xml...

FACTS.json   the wire's facts: programs with their constants, structs, unions and procedures
API.xml      libvirt-api.xml and libvirt-qemu-api.xml of libvirt's development package: the enums

Run by hand when the facts change; what it writes is committed and never edited.
"""

import json
import os
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "src/main/java/dev/berth/wire/generated")
PROGRAMS = ["remote", "qemu"]
RESERVED = {"default", "new", "interface", "package", "class", "native", "wait", "notify", "clone"}
# Enums whose name does not end in Flags though their values are bits.
FLAG_SETS = {
    "virDomainModificationImpact", "virDomainStatsTypes", "virDomainGuestInfoTypes",
    "virDomainMemoryFailureFlags", "virDomainMessageType",
}
ENUM_FAMILIES = ("virDomain", "virConnect", "virVcpu", "virError", "virTypedParameter", "virStream",
                 "virNodeGet", "virCPU", "virSched", "virMemoryParameter", "virBlkio", "virNetwork",
                 "virStorage", "virNodeDevice", "virSecret", "virIPAddr")
PREFIXES = {"virTypedParameterFlags": "VIR_TYPED_PARAM_"}
ENUMS_LEFT_OUT = {"virDomainProcessSignal"}

constants = {}
structs = {}
unions = {}
typedefs = {}
enums = {}


def camel(name):
    parts = [p for p in re.split(r"[_-]", name) if p]
    return "".join(p[0].upper() + p[1:] for p in parts)


def lower_camel(name):
    c = camel(name)
    c = c[0].lower() + c[1:]
    return c + "_" if c in RESERVED else c


def struct_name(raw):
    name = raw
    if raw in ("remote_error", "remote_typed_param"):
        return {"remote_error": "RemoteError", "remote_typed_param": "TypedParam"}[raw]
    if name.startswith("remote_"):
        name = name[len("remote_"):]
    if name.startswith("nonnull_"):
        return camel(name[len("nonnull_"):]) + "Ref"
    return camel(name)


def union_name(raw):
    return camel(raw.removeprefix("remote_"))


def number(text):
    seen = 0
    while not isinstance(text, int):
        if re.fullmatch(r"-?\d+", str(text)):
            return int(text)
        text = constants[text]
        seen += 1
        assert seen < 10
    return text


PRIMITIVES = {
    # wire type: (component type, boxed, read expression, write statement)
    "int": ("int", "Integer", "in.int32()", "out.int32(%s)"),
    "unsigned": ("int", "Integer", "in.int32()", "out.int32(%s)"),
    "unsigned int": ("int", "Integer", "in.int32()", "out.int32(%s)"),
    "hyper": ("long", "Long", "in.int64()", "out.int64(%s)"),
    "unsigned hyper": ("long", "Long", "in.int64()", "out.int64(%s)"),
    "double": ("double", "Double", "in.float64()", "out.float64(%s)"),
    "char": ("int", "Integer", "in.int8()", "out.int8(%s)"),
    "unsigned char": ("int", "Integer", "in.uint8()", "out.uint8(%s)"),
    "unsigned short": ("int", "Integer", "in.uint16()", "out.uint16(%s)"),
}


def codec(kind):
    """(component type, boxed type, read expression, write statement with %s, bytes at least)"""
    if kind in PRIMITIVES:
        p = PRIMITIVES[kind]
        return (*p, 8 if "hyper" in kind or kind == "double" else 4)
    if kind in enums:
        return (*PRIMITIVES["int"], 4)
    if kind in typedefs:
        t = typedefs[kind]
        if t.get("optional"):
            inner = codec(t["type"])
            reader = read_lambda(t["type"])
            writer = write_lambda(t["type"])
            return ("Optional<%s>" % inner[1],) * 2 + (
                "in.optional(%s)" % reader, "out.optional(%%s, %s)" % writer, 4)
        if t["type"] == "string":
            limit = constant_ref(t["max"])
            return ("String", "String", "in.string(%s)" % limit, "out.string(%%s, %s)" % limit, 4)
        if t["type"] == "opaque" and t["array"] == "fixed" and number(t["len"]) == 16:
            return ("UUID", "UUID", "in.uuid()", "out.uuid(%s)", 16)
        raise SystemExit("typedef " + kind)
    if kind in unions:
        n = union_name(kind)
        return (n, n, n + ".read(in)", "%s.write(out)", 4)
    if kind in structs:
        n = struct_name(kind)
        return (n, n, n + ".read(in)", "%s.write(out)", least_size(kind))
    raise SystemExit("type " + kind)


def read_lambda(kind):
    if kind in structs:
        return struct_name(kind) + "::read"
    if kind in unions:
        return union_name(kind) + "::read"
    if kind in typedefs and typedefs[kind]["type"] == "string":
        return "XdrReader::string"
    return {"int": "XdrReader::int32", "unsigned int": "XdrReader::int32",
            "hyper": "XdrReader::int64", "unsigned hyper": "XdrReader::int64"}.get(
                kind, "XdrReader::int32" if kind in enums else None)


def write_lambda(kind):
    if kind in structs or kind in unions:
        return "XdrWriter::value"
    if kind in typedefs and typedefs[kind]["type"] == "string":
        return "XdrWriter::string"
    return {"int": "XdrWriter::int32", "unsigned int": "XdrWriter::int32",
            "hyper": "XdrWriter::int64", "unsigned hyper": "XdrWriter::int64"}.get(
                kind, "XdrWriter::int32" if kind in enums else None)


def least_size(kind):
    return max(4, sum(field_least(f) for f in structs[kind]))


def field_least(f):
    if f.get("array") == "variable":
        return 4
    if f.get("array") == "fixed":
        return 4 * number(f["len"])
    return codec(f["type"])[4]


def constant_ref(name):
    return "Limits." + name.removeprefix("REMOTE_").removeprefix("QEMU_").removeprefix("VIR_") \
        if not re.fullmatch(r"\d+", name) else name


def field_codec(f):
    kind = f["type"]
    if f.get("array") == "variable":
        limit = constant_ref(f["max"])
        if kind == "opaque":
            return "Opaque", "in.opaque(%s)" % limit, "out.opaque(%%s, %s)" % limit
        if kind == "char":
            return "Opaque", "in.chars(%s)" % limit, "out.chars(%%s, %s)" % limit
        c = codec(kind)
        return ("List<%s>" % c[1], "in.list(%s, %d, %s)" % (limit, c[4], read_lambda(kind)),
                "out.list(%%s, %s, %s)" % (limit, write_lambda(kind)))
    if f.get("array") == "fixed":
        assert kind == "char"
        return "Opaque", "in.fixedChars(%s)" % f["len"], "out.fixedChars(%%s, %s)" % f["len"]
    c = codec(kind)
    return c[0], c[2], c[3]


def save(name, body, doc=None):
    imports = []
    for cls, where in (("List", "java.util.List"), ("Optional", "java.util.Optional"), ("UUID", "java.util.UUID"),
                       ("Call", "dev.berth.wire.xdr.Call"), ("Event", "dev.berth.wire.xdr.Event"),
                       ("Flag", "dev.berth.model.vocabulary.Flag"), ("Flagged", "dev.berth.wire.xdr.Flagged"),
                       ("Numbered", "dev.berth.model.vocabulary.Numbered"), ("Opaque", "dev.berth.wire.xdr.Opaque"),
                       ("Priority", "dev.berth.wire.xdr.Priority"), ("Procedure", "dev.berth.wire.xdr.Procedure"),
                       ("XdrException", "dev.berth.wire.xdr.XdrException"), ("XdrReader", "dev.berth.wire.xdr.XdrReader"),
                       ("XdrValue", "dev.berth.wire.xdr.XdrValue"), ("XdrVoid", "dev.berth.wire.xdr.XdrVoid"),
                       ("XdrWriter", "dev.berth.wire.xdr.XdrWriter")):
        code = re.sub(r'"[^"]*"', '""', body)
        if re.search(r"(?<![\w.])%s\b" % cls, code) and cls != name:
            imports.append("import %s;" % where)
    with open(os.path.join(OUT, name + ".java"), "w", encoding="utf-8") as f:
        f.write("// Written by wire/generator/generate.py. Do not edit.\n")
        f.write("package dev.berth.wire.generated;\n\n")
        if imports:
            f.write("\n".join(sorted(imports)) + "\n\n")
        f.write(body)


def write_record(raw):
    name = struct_name(raw)
    fields = structs[raw]
    comps, reads, writes = [], [], []
    for f in fields:
        t, read, write = field_codec(f)
        n = lower_camel(f["name"])
        comps.append("%s %s" % (t, n))
        reads.append(read)
        writes.append("        " + (write % n) + ";\n")
    copies = [c.split(" ")[-1] for c in comps if c.startswith("List<")]
    flagged = ", Flagged" if "int flags" in comps else ""
    body = "/** %s */\npublic record %s(%s) implements XdrValue%s {\n" % (
        raw + ".", name, ", ".join(comps), flagged)
    if copies:
        body += "    public %s {\n%s    }\n\n" % (
            name, "".join("        %s = List.copyOf(%s);\n" % (c, c) for c in copies))
    body += "    public static %s read(XdrReader in) {\n        return new %s(%s);\n    }\n\n" % (
        name, name, ", ".join(reads))
    body += "    @Override\n    public void write(XdrWriter out) {\n%s    }\n}\n" % "".join(writes)
    save(name, body)


def write_union(raw):
    name = union_name(raw)
    u = unions[raw]
    arms, reads = [], []
    for a in u["arms"]:
        t, _, read, write, _ = codec(a["type"])
        case = number(a["case"])
        arm = camel(a["case"].removeprefix("VIR_TYPED_PARAM_").lower()) + "Value"
        arm = {"LlongValue": "LongValue", "UllongValue": "UnsignedLongValue", "UintValue": "UnsignedIntValue"}.get(arm, arm)
        reads.append("            case %s.TYPE -> new %s(%s);\n" % (arm, arm, read))
        arms.append("""
    record %s(%s value) implements %s {
        public static final int TYPE = %d;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            %s;
        }
    }
""" % (arm, t, name, case, write % "value"))
    body = "/** %s. */\npublic sealed interface %s extends XdrValue {\n" % (raw, name)
    body += """    static %s read(XdrReader in) {
        int type = in.int32();
        return switch (type) {
%s            default -> throw new XdrException("%s: no such type " + type);
        };
    }
""" % (name, "".join(reads), raw)
    body += "".join(arms) + "}\n"
    save(name, body)


def write_limits(program_constants):
    body = "/** How long strings and arrays may be, in elements. */\npublic final class Limits {\n    private Limits() {}\n\n"
    done = set()
    for raw in program_constants:
        if "MAX" not in raw and "BUFLEN" not in raw:
            continue
        name = constant_ref(raw).removeprefix("Limits.")
        if name in done:
            continue
        done.add(name)
        body += "    public static final int %s = %d;\n" % (name, number(raw))
    save("Limits", body + "}\n")


def permission(text):
    """object:permission[:argument:[!]bits[|bits]], the condition's flags as numbers"""
    parts = text.split(":")
    if len(parts) <= 2:
        return text
    argument, condition = ("flags", parts[2]) if parts[2] else (parts[3], parts[4])
    bits = "|".join(("!" if name.startswith("!") else "") + str(number(name.removeprefix("!")))
                    for name in condition.split("|"))
    return ":".join(parts[:2] + [argument, bits])


def write_procedures(program, facts):
    name = camel(program) + "Procedure"
    key = program.upper()
    prog, vers = number(key + "_PROGRAM"), number(key + "_PROTOCOL_VERSION")
    body = "/** The procedures of the program %s. */\npublic enum %s implements Procedure {\n" % (program, name)
    lines = []
    for p in facts["procedures"]:
        acl = ", ".join('"%s"' % permission(a) for a in p.get("acl", []))
        priority = p.get("priority", "low").upper()
        lines.append('    %s(%d, "%s", Priority.%s, List.of(%s))' % (
            p["name"].upper().replace("-", "_"), p["number"], p["name"], priority, acl))
    body += ",\n".join(lines) + ";\n"
    body += """
    public static final int PROGRAM = 0x%x;
    public static final int VERSION = %d;

    private static final %s[] BY_NUMBER = byNumber();

    private final int number;
    private final String wireName;
    private final Priority priority;
    private final List<String> acl;

    %s(int number, String wireName, Priority priority, List<String> acl) {
        this.number = number;
        this.wireName = wireName;
        this.priority = priority;
        this.acl = acl;
    }

    public static Optional<%s> of(int number) {
        return number > 0 && number < BY_NUMBER.length
                ? Optional.ofNullable(BY_NUMBER[number])
                : Optional.empty();
    }

    @Override
    public int program() {
        return PROGRAM;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public List<String> acl() {
        return acl;
    }

    private static %s[] byNumber() {
        int last = 0;
        for (%s procedure : values()) {
            last = Math.max(last, procedure.number);
        }
        %s[] table = new %s[last + 1];
        for (%s procedure : values()) {
            table[procedure.number] = procedure;
        }
        return table;
    }
}
""" % ((prog, vers) + (name,) * 8)
    save(name, body)


def write_calls(program, facts):
    calls, events = [], []
    table = camel(program) + "Procedure"
    for p in facts["procedures"]:
        const = table + "." + p["name"].upper().replace("-", "_")
        method = lower_camel(p["name"])
        if "event" in p:
            t = struct_name(p["event"])
            events.append("    public static Event<%s> %s() {\n        return new Event<>(%s, %s::read);\n    }\n" % (
                t, method, const, t))
            continue
        a = struct_name(p["args"]) if "args" in p else "XdrVoid"
        r = struct_name(p["ret"]) if "ret" in p else "XdrVoid"
        calls.append("    public static Call<%s, %s> %s() {\n        return new Call<>(%s, %s::read, %s::read);\n    }\n" % (
            a, r, method, const, a, r))
    for kind, items, doc in (("Calls", calls, "The calls"), ("Events", events, "The events")):
        cls = camel(program) + kind
        save(cls, "/** %s of the program %s, with the types of what travels. */\npublic final class %s {\n    private %s() {}\n\n%s}\n" % (
            doc, program, cls, cls, "\n".join(items)))


def enum_class(raw):
    name = re.sub(r"(FlagsValues|FlagValues|Flags)$", "Flag", raw.removeprefix("vir"))
    name = name.replace("XML", "Xml").replace("CPU", "Cpu").replace("SSH", "Ssh").replace("PM", "Pm")
    name = name.replace("NVRAM", "Nvram").replace("IOError", "IoError").replace("FD", "Fd")
    return re.sub(r"ID$", "Id", name)


def write_enum(raw, values):
    flags = raw.endswith(("Flags", "FlagsValues", "FlagValues")) or raw in FLAG_SETS
    values = sorted((v for v in values if not v[0].endswith("_LAST")), key=lambda v: v[1])
    if flags:
        values = [v for v in values if v[1] != 0]
    if not values:
        return
    names = [v[0] for v in values]
    prefix = os.path.commonprefix(names) if len(names) > 1 else names[0]
    prefix = prefix[: prefix.rfind("_") + 1]
    if len(names) == 1:
        words = re.findall(r"[A-Z]+[a-z]*|[A-Z]+", enum_class(raw))
        guess = "VIR"
        for w in words:
            if names[0].startswith(guess + "_" + w.upper() + "_"):
                guess += "_" + w.upper()
        prefix = guess + "_"
    prefix = PREFIXES.get(raw, prefix)
    if any(re.match(r"\d", n[len(prefix):]) for n in names):
        prefix = prefix[: prefix[:-1].rfind("_") + 1]
    cls = enum_class(raw)
    kind, accessor = ("Flag", "bit") if flags else ("Numbered", "number")
    body = "/** %s. */\npublic enum %s implements %s {\n" % (raw, cls, kind)
    body += ",\n".join(("    %s(0x%x)" if flags else "    %s(%d)") % (n[len(prefix):], v) for n, v in values) + ";\n"
    body += """
    private final int %s;

    %s(int %s) {
        this.%s = %s;
    }

    @Override
    public int %s() {
        return %s;
    }
}
""" % ((accessor, cls) + (accessor,) * 5)
    save(cls, body)


def read_api(paths):
    found = {}
    for path in paths:
        root = ElementTree.parse(path).getroot()
        for e in root.iter("enum"):
            found.setdefault(e.get("type"), []).append((e.get("name"), e.get("value")))
    constants.update({name: value for values in found.values() for name, value in values})
    return {kind: [(name, number(value)) for name, value in values] for kind, values in found.items()}


def main():
    facts = json.load(open(sys.argv[1], encoding="utf-8"))
    api = read_api(sys.argv[2:])
    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    constants.update({"VIR_UUID_BUFLEN": 16, "VIR_SECURITY_MODEL_BUFLEN": 257,
                      "VIR_SECURITY_LABEL_BUFLEN": 4097, "VIR_SECURITY_DOI_BUFLEN": 257,
                      # Younger than the enums of API.xml.
                      "VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE": 1, "VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG": 2})
    for program in PROGRAMS + ["net", "keepalive"]:
        constants.update(facts["programs"][program]["constants"])
    for program in PROGRAMS:
        p = facts["programs"][program]
        for table, key in ((structs, "structs"), (unions, "unions"), (typedefs, "typedefs"), (enums, "enums")):
            table.update(p[key])
    # The struct virNetStreamHole has no program of its own.
    structs["stream_hole"] = facts["programs"]["net"]["structs"]["virNetStreamHole"]
    limits = [n for program in PROGRAMS + ["net"] for n in facts["programs"][program]["constants"]]
    write_limits(limits)
    for s in structs:
        write_record(s)
    for u in unions:
        write_union(u)
    for program in PROGRAMS:
        write_procedures(program, facts["programs"][program])
        write_calls(program, facts["programs"][program])
    for raw, values in sorted(api.items()):
        if raw.startswith(ENUM_FAMILIES) and raw not in ENUMS_LEFT_OUT:
            write_enum(raw, values)
    for raw, values in enums.items():
        if raw == "remote_auth_type":
            write_enum("virRemoteAuthType", list(values.items()))
    with open(os.path.join(OUT, "package-info.java"), "w", encoding="utf-8") as f:
        f.write('''/**
 * libvirt's protocol as data: procedures, the records that travel and their codecs, enums.
 *
 * <p>Everything here is written by {@code wire/generator/generate.py} from the wire's facts; nothing
 * is edited by hand. Unsigned integers are carried in Java's signed types of the same width.
 */
@org.jspecify.annotations.NullMarked
package dev.berth.wire.generated;
''')


main()
