// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_get_cpu_model_names_ret. */
public record ConnectGetCpuModelNamesRet(List<String> models, int ret) implements XdrValue {
    public ConnectGetCpuModelNamesRet {
        models = List.copyOf(models);
    }

    public static ConnectGetCpuModelNamesRet read(XdrReader in) {
        return new ConnectGetCpuModelNamesRet(
                in.list(Limits.CONNECT_CPU_MODELS_MAX, 4, XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(models, Limits.CONNECT_CPU_MODELS_MAX, XdrWriter::string);
        out.int32(ret);
    }
}
