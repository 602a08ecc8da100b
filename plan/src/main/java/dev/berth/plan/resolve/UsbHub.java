package dev.berth.plan.resolve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ports of a USB controller or hub, from 1, and the hubs behind them. One thread. */
final class UsbHub {
    static final int HUB_PORTS = 8;
    private static final int DEPTH = 4;

    private final int ports;
    private final BitSet taken = new BitSet();
    private final Map<Integer, UsbHub> hubs = new HashMap<>();

    UsbHub(int ports) {
        this.ports = ports;
    }

    /**
     * @param path dotted port numbers, one per hub on the way
     */
    void take(String path, boolean hub) throws NoPlace {
        int dot = path.indexOf('.');
        int port = number(dot < 0 ? path : path.substring(0, dot));
        if (dot >= 0) {
            UsbHub next = hubs.get(port);
            if (next == null) {
                throw new NoPlace("there is no hub at port " + port);
            }
            next.take(path.substring(dot + 1), hub);
            return;
        }
        if (taken.get(port)) {
            throw new NoPlace("it is taken; choose another port");
        }
        taken.set(port);
        if (hub) {
            hubs.put(port, new UsbHub(HUB_PORTS));
        }
    }

    private int number(String text) throws NoPlace {
        if (text.matches("[0-9]{1,3}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= ports) {
                return port;
            }
        }
        throw new NoPlace("'" + text + "' is not one of its ports 1 to " + ports);
    }

    /** The first free port, of this hub's own before those behind it. */
    Optional<String> free() {
        return free(DEPTH);
    }

    private Optional<String> free(int levels) {
        int own = taken.nextClearBit(1);
        if (own <= ports) {
            return Optional.of(Integer.toString(own));
        }
        for (int port = 1; port <= ports && levels > 1; port++) {
            UsbHub hub = hubs.get(port);
            Optional<String> behind = hub == null ? Optional.empty() : hub.free(levels - 1);
            if (behind.isPresent()) {
                return Optional.of(port + "." + behind.get());
            }
        }
        return Optional.empty();
    }
}
