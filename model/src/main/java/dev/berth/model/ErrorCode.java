package dev.berth.model;

/** What went wrong, with the number libvirt's clients know (virErrorNumber in virterror.h). */
public enum ErrorCode {
    INTERNAL_ERROR(1, Fault.BERTH),
    NO_SUPPORT(3, Fault.CALLER),
    NO_CONNECT(5, Fault.HOST),
    INVALID_CONN(6, Fault.CALLER),
    INVALID_DOMAIN(7, Fault.CALLER),
    INVALID_ARG(8, Fault.CALLER),
    OPERATION_FAILED(9, Fault.GUEST),
    XML_ERROR(27, Fault.CALLER),
    DOM_EXIST(28, Fault.CALLER),
    OPERATION_DENIED(29, Fault.CALLER),
    OPEN_FAILED(30, Fault.HOST),
    XML_DETAIL(35, Fault.CALLER),
    SYSTEM_ERROR(38, Fault.HOST),
    RPC(39, Fault.CALLER),
    NO_DOMAIN(42, Fault.CALLER),
    AUTH_FAILED(45, Fault.CALLER),
    OPERATION_INVALID(55, Fault.CALLER),
    CONFIG_UNSUPPORTED(67, Fault.CALLER),
    OPERATION_TIMEOUT(68, Fault.GUEST),
    NO_DOMAIN_METADATA(80, Fault.CALLER),
    OPERATION_UNSUPPORTED(84, Fault.CALLER),
    AGENT_UNRESPONSIVE(86, Fault.GUEST),
    RESOURCE_BUSY(87, Fault.HOST),
    ACCESS_DENIED(88, Fault.CALLER),
    DEVICE_MISSING(99, Fault.CALLER);

    private final int number;
    private final Fault fault;

    ErrorCode(int number, Fault fault) {
        this.number = number;
        this.fault = fault;
    }

    public int number() {
        return number;
    }

    public Fault fault() {
        return fault;
    }
}
