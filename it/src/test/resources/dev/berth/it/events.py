"""Hears a guest's whole life through libvirt's own client, in the three ways of registering.

usage: events.py URI DOCUMENT; prints one line an event, then what the library answers
"""

import sys
import threading

import libvirt

uri, document = sys.argv[1:]
libvirt.virEventRegisterDefaultImpl()


def loop():
    while True:
        libvirt.virEventRunDefaultImpl()


threading.Thread(target=loop, daemon=True).start()
connection = libvirt.open(uri)
connection.setKeepAlive(1, 5)
gone = threading.Event()


def lifecycle(_, guest, event, detail, way):
    print(way, guest.name(), event, detail, flush=True)
    if way == "numbered" and event == libvirt.VIR_DOMAIN_EVENT_UNDEFINED:
        gone.set()


def reboot(_, guest, way):
    print(way, guest.name(), "reboot", flush=True)


connection.domainEventRegister(lifecycle, "plain")
number = connection.domainEventRegisterAny(
    None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle, "numbered")
connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_REBOOT, reboot, "numbered")

guest = connection.defineXML(open(document, encoding="utf-8").read())
connection.domainEventRegisterAny(guest, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle, "one")
guest.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
# Whoever hears of a state can see it: the answer came after the event.
assert guest.state()[0] == libvirt.VIR_DOMAIN_PAUSED
guest.resume()
guest.suspend()
guest.destroy()
guest.undefine()
assert gone.wait(20), "the last event did not come"
connection.domainEventDeregisterAny(number)
connection.domainEventDeregister(lifecycle)

try:
    connection.lookupByName("nobody")
except libvirt.libvirtError as error:
    print("error", error.get_error_code(), error.get_error_domain(), error.get_error_level())
try:
    connection.defineXML("<domain")
except libvirt.libvirtError as error:
    print("error", error.get_error_code(), error.get_error_domain(), error.get_error_level())
print("alive", connection.isAlive(), connection.getLibVersion(), connection.getType())
connection.close()
