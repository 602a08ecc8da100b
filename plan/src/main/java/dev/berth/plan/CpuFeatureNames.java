package dev.berth.plan;

import java.util.Map;

/** CPU features that libvirt and QEMU name differently; elsewhere QEMU has dashes only. */
final class CpuFeatureNames {
    private static final Map<String, String> QEMU =
            Map.of(
                    "cmp_legacy", "cmp-legacy",
                    "ds_cpl", "ds-cpl",
                    "fxsr_opt", "fxsr-opt",
                    "kvm_pv_eoi", "kvm-pv-eoi",
                    "kvm_pv_unhalt", "kvm-pv-unhalt",
                    "lahf_lm", "lahf-lm",
                    "nodeid_msr", "nodeid-msr",
                    "pclmuldq", "pclmulqdq",
                    "perfctr_core", "perfctr-core",
                    "perfctr_nb", "perfctr-nb");

    private CpuFeatureNames() {}

    static String of(String libvirt) {
        return QEMU.getOrDefault(libvirt, libvirt);
    }
}
