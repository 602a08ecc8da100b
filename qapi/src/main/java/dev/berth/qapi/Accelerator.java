package dev.berth.qapi;

/** What runs the guest's instructions. */
public enum Accelerator {
    KVM,
    TCG
}
