package dev.berth.it;

import dev.berth.tinyguest.Architecture;
import dev.berth.tinyguest.TinyGuest;

import java.nio.file.Path;

/** Documents of guests for the tests. */
final class GuestDocument {
    private static final String QEMU_NAMESPACE = "http://libvirt.org/schemas/domain/qemu/1.0";

    private GuestDocument() {}

    /** A machine with nothing to boot; fit for being started --paused. */
    static String bare(String name, String devices) {
        return """
        <domain type='qemu'>
          <name>%s</name>
          <memory unit='MiB'>32</memory>
          <vcpu>1</vcpu>
          <os><type arch='x86_64' machine='pc'>hvm</type></os>
          <features><acpi/></features>
          <devices>
            <controller type='usb' model='none'/>
            <memballoon model='none'/>
        %s
          </devices>
        </domain>
        """
                .formatted(name, devices);
    }

    static String bare(String name) {
        return bare(name, "");
    }

    static String withArguments(String document, String... arguments) {
        StringBuilder options = new StringBuilder();
        options.append("<qemu:commandline xmlns:qemu='").append(QEMU_NAMESPACE).append("'>\n");
        for (String argument : arguments) {
            options.append("  <qemu:arg value='").append(argument).append("'/>\n");
        }
        options.append("</qemu:commandline>\n</domain>");
        return document.replace("</domain>", options);
    }

    /** The tiny guest with a console, a NIC and a way to panic. */
    static String tiny(String name, String devices) {
        TinyGuest guest = TinyGuest.prepare(Architecture.X86_64, TinyGuest.defaultCache());
        return """
        <domain type='qemu'>
          <name>%s</name>
          <memory unit='MiB'>192</memory>
          <vcpu>2</vcpu>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
            <kernel>%s</kernel>
            <initrd>%s</initrd>
            <cmdline>%s</cmdline>
          </os>
          <features><acpi/><apic/></features>
          <on_poweroff>destroy</on_poweroff>
          <on_reboot>restart</on_reboot>
          <on_crash>destroy</on_crash>
          <devices>
            <serial type='pty'/>
            <console type='pty'/>
            <panic model='isa'/>
        %s
          </devices>
        </domain>
        """
                .formatted(
                        name,
                        guest.kernel(),
                        guest.initrd(),
                        Architecture.X86_64.commandLine(),
                        devices);
    }

    static String disk(Path image, String target) {
        return """
        <disk type='file' device='disk'>
          <driver name='qemu' type='raw'/>
          <source file='%s'/>
          <target dev='%s' bus='virtio'/>
        </disk>
        """
                .formatted(image, target);
    }

    static String nic(String mac) {
        return """
        <interface type='user'>
          <mac address='%s'/>
          <model type='virtio'/>
        </interface>
        """
                .formatted(mac);
    }
}
