"""One client of one daemon, driven by lines on stdin: libvirt's own library does the talking.

A line is a JSON list, [VERB, ARGUMENT...]; the answer is one line of JSON. Times are milliseconds.
"""
import json
import os
import signal
import socket
import subprocess
import sys
import time

import libvirt

libvirt.registerErrorHandler(lambda *_: None, None)
PATIENCE = 60.0
POLL = 0.001


def timed(action, *arguments):
    begun = time.perf_counter()
    action(*arguments)
    return (time.perf_counter() - begun) * 1000


def until(condition, what):
    limit = time.perf_counter() + PATIENCE
    while time.perf_counter() < limit:
        answer = condition()
        if answer is not None:
            return answer
        time.sleep(POLL)
    raise TimeoutError(what)


class Client:
    def __init__(self):
        self.connection = None
        self.booted = set()

    def boot(self, uri, guest, log, command):
        """Starts a daemon; the time from there to the first answer about a guest, and its pid."""

        def answer():
            if daemon.poll() is not None:
                raise ChildProcessError("the daemon left with %d; see %s" % (daemon.returncode, log))
            try:
                self.connection = libvirt.open(uri)
                if guest:
                    self.connection.lookupByName(guest).info()
                else:
                    self.connection.listAllDomains()
                return True
            except libvirt.libvirtError as e:
                refused = (libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_ERR_NO_CONNECT, libvirt.VIR_ERR_INTERNAL_ERROR)
                if e.get_error_code() in refused:
                    return None
                raise

        with open(log, "ab") as words:
            begun = time.perf_counter()
            daemon = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=words, stderr=words)
            self.booted.add(daemon.pid)
            until(answer, "the daemon's first answer; see " + log)
            return {"ms": (time.perf_counter() - begun) * 1000, "pid": daemon.pid}

    def end(self, pid):
        """Ends a daemon that boot started."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None
        self.booted.discard(pid)
        os.kill(pid, signal.SIGTERM)
        until(lambda: os.waitpid(pid, os.WNOHANG)[0] or None, "the daemon's end")

    def define(self, documents):
        return timed(lambda: [self.connection.defineXML(it) for it in documents])

    def info(self, name, times):
        domain = self.connection.lookupByName(name)
        return [timed(domain.info) for _ in range(times)]

    def xml(self, name, times):
        domain = self.connection.lookupByName(name)
        return [timed(domain.XMLDesc) for _ in range(times)]

    def list(self, times):
        return [timed(self.connection.listAllDomains) for _ in range(times)]

    def cycle(self, name):
        """Starts a guest paused and destroys it."""
        domain = self.connection.lookupByName(name)
        start = timed(domain.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
        return {"start": start, "destroy": timed(domain.destroy)}

    def qemu(self, path, log, command):
        """A bare QEMU: from exec to the first answer of its monitor, and from SIGTERM to its end."""
        with open(log, "ab") as words:
            begun = time.perf_counter()
            qemu = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=words, stderr=words)

        def monitor():
            if qemu.poll() is not None:
                raise ChildProcessError("QEMU left with %d; see %s" % (qemu.returncode, log))
            channel = socket.socket(socket.AF_UNIX)
            try:
                channel.connect(path)
                return channel
            except OSError:
                channel.close()
                return None

        with until(monitor, "QEMU's monitor; see " + log) as channel:
            lines = channel.makefile("r")
            lines.readline()
            channel.sendall(b'{"execute": "qmp_capabilities"}\n')
            lines.readline()
            start = (time.perf_counter() - begun) * 1000
        return {"start": start, "destroy": timed(lambda: (qemu.terminate(), qemu.wait()))}

    def run(self, command):
        """A command to its end."""
        return timed(quietly, command)

    def rest(self, seconds):
        time.sleep(seconds)

    def write(self, folder, times):
        """A small file written durably, as a definition is: file, rename, folder."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            return timed(lambda: [durable(folder, handle, i) for i in range(times)])
        finally:
            os.close(handle)


def quietly(command):
    subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


def durable(folder, handle, number):
    path = os.path.join(folder, str(number))
    with open(path + ".new", "wb") as file:
        file.write(b"x" * 2048)
        file.flush()
        os.fsync(file.fileno())
    os.rename(path + ".new", path)
    os.fsync(handle)


def serve():
    client = Client()
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"done": getattr(client, verb)(*arguments)}
        except Exception as e:
            answer = {"failed": "%s: %s" % (type(e).__name__, e)}
        print(json.dumps(answer), flush=True)
    for pid in list(client.booted):
        client.end(pid)


signal.signal(signal.SIGINT, signal.SIG_IGN)
serve()
