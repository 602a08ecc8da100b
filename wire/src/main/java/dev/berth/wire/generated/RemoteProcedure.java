// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Priority;
import dev.berth.wire.xdr.Procedure;

import java.util.List;
import java.util.Optional;

/** The procedures of the program remote. */
public enum RemoteProcedure implements Procedure {
    CONNECT_OPEN(1, "connect-open", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_CLOSE(2, "connect-close", Priority.HIGH, List.of("none")),
    CONNECT_GET_TYPE(3, "connect-get-type", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_GET_VERSION(4, "connect-get-version", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_GET_MAX_VCPUS(5, "connect-get-max-vcpus", Priority.HIGH, List.of("connect:read")),
    NODE_GET_INFO(6, "node-get-info", Priority.HIGH, List.of("connect:read")),
    CONNECT_GET_CAPABILITIES(7, "connect-get-capabilities", Priority.LOW, List.of("connect:read")),
    DOMAIN_ATTACH_DEVICE(8, "domain-attach-device", Priority.LOW, List.of("domain:write")),
    DOMAIN_CREATE(9, "domain-create", Priority.LOW, List.of("domain:start")),
    DOMAIN_CREATE_XML(
            10, "domain-create-xml", Priority.LOW, List.of("domain:write", "domain:start")),
    DOMAIN_DEFINE_XML(
            11, "domain-define-xml", Priority.HIGH, List.of("domain:write", "domain:save")),
    DOMAIN_DESTROY(12, "domain-destroy", Priority.HIGH, List.of("domain:stop")),
    DOMAIN_DETACH_DEVICE(13, "domain-detach-device", Priority.LOW, List.of("domain:write")),
    DOMAIN_GET_XML_DESC(
            14,
            "domain-get-xml-desc",
            Priority.LOW,
            List.of("domain:read", "domain:read_secure:flags:1", "domain:read_secure:flags:8")),
    DOMAIN_GET_AUTOSTART(15, "domain-get-autostart", Priority.HIGH, List.of("domain:read")),
    DOMAIN_GET_INFO(16, "domain-get-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_GET_MAX_MEMORY(17, "domain-get-max-memory", Priority.HIGH, List.of("domain:read")),
    DOMAIN_GET_MAX_VCPUS(18, "domain-get-max-vcpus", Priority.HIGH, List.of("domain:read")),
    DOMAIN_GET_OS_TYPE(19, "domain-get-os-type", Priority.HIGH, List.of("domain:read")),
    DOMAIN_GET_VCPUS(20, "domain-get-vcpus", Priority.HIGH, List.of("domain:read")),
    CONNECT_LIST_DEFINED_DOMAINS(
            21, "connect-list-defined-domains", Priority.HIGH, List.of("connect:search_domains")),
    DOMAIN_LOOKUP_BY_ID(22, "domain-lookup-by-id", Priority.HIGH, List.of("domain:getattr")),
    DOMAIN_LOOKUP_BY_NAME(23, "domain-lookup-by-name", Priority.HIGH, List.of("domain:getattr")),
    DOMAIN_LOOKUP_BY_UUID(24, "domain-lookup-by-uuid", Priority.HIGH, List.of("domain:getattr")),
    CONNECT_NUM_OF_DEFINED_DOMAINS(
            25, "connect-num-of-defined-domains", Priority.HIGH, List.of("connect:search_domains")),
    DOMAIN_PIN_VCPU(26, "domain-pin-vcpu", Priority.LOW, List.of("domain:write")),
    DOMAIN_REBOOT(
            27,
            "domain-reboot",
            Priority.LOW,
            List.of("domain:init_control", "domain:write:flags:2")),
    DOMAIN_RESUME(28, "domain-resume", Priority.LOW, List.of("domain:suspend")),
    DOMAIN_SET_AUTOSTART(29, "domain-set-autostart", Priority.HIGH, List.of("domain:write")),
    DOMAIN_SET_MAX_MEMORY(30, "domain-set-max-memory", Priority.HIGH, List.of("domain:write")),
    DOMAIN_SET_MEMORY(31, "domain-set-memory", Priority.LOW, List.of("domain:write")),
    DOMAIN_SET_VCPUS(32, "domain-set-vcpus", Priority.LOW, List.of("domain:write")),
    DOMAIN_SHUTDOWN(33, "domain-shutdown", Priority.LOW, List.of("domain:init_control")),
    DOMAIN_SUSPEND(34, "domain-suspend", Priority.LOW, List.of("domain:suspend")),
    DOMAIN_UNDEFINE(35, "domain-undefine", Priority.HIGH, List.of("domain:delete")),
    CONNECT_LIST_DEFINED_NETWORKS(
            36, "connect-list-defined-networks", Priority.HIGH, List.of("connect:search_networks")),
    CONNECT_LIST_DOMAINS(
            37, "connect-list-domains", Priority.HIGH, List.of("connect:search_domains")),
    CONNECT_LIST_NETWORKS(
            38, "connect-list-networks", Priority.HIGH, List.of("connect:search_networks")),
    NETWORK_CREATE(39, "network-create", Priority.LOW, List.of("network:start")),
    NETWORK_CREATE_XML(
            40, "network-create-xml", Priority.LOW, List.of("network:write", "network:start")),
    NETWORK_DEFINE_XML(
            41, "network-define-xml", Priority.HIGH, List.of("network:write", "network:save")),
    NETWORK_DESTROY(42, "network-destroy", Priority.HIGH, List.of("network:stop")),
    NETWORK_GET_XML_DESC(43, "network-get-xml-desc", Priority.HIGH, List.of("network:read")),
    NETWORK_GET_AUTOSTART(44, "network-get-autostart", Priority.HIGH, List.of("network:read")),
    NETWORK_GET_BRIDGE_NAME(45, "network-get-bridge-name", Priority.HIGH, List.of("network:read")),
    NETWORK_LOOKUP_BY_NAME(46, "network-lookup-by-name", Priority.HIGH, List.of("network:getattr")),
    NETWORK_LOOKUP_BY_UUID(47, "network-lookup-by-uuid", Priority.HIGH, List.of("network:getattr")),
    NETWORK_SET_AUTOSTART(48, "network-set-autostart", Priority.HIGH, List.of("network:write")),
    NETWORK_UNDEFINE(49, "network-undefine", Priority.HIGH, List.of("network:delete")),
    CONNECT_NUM_OF_DEFINED_NETWORKS(
            50,
            "connect-num-of-defined-networks",
            Priority.HIGH,
            List.of("connect:search_networks")),
    CONNECT_NUM_OF_DOMAINS(
            51, "connect-num-of-domains", Priority.HIGH, List.of("connect:search_domains")),
    CONNECT_NUM_OF_NETWORKS(
            52, "connect-num-of-networks", Priority.HIGH, List.of("connect:search_networks")),
    DOMAIN_CORE_DUMP(53, "domain-core-dump", Priority.LOW, List.of("domain:core_dump")),
    DOMAIN_RESTORE(54, "domain-restore", Priority.LOW, List.of("domain:start", "domain:write")),
    DOMAIN_SAVE(55, "domain-save", Priority.LOW, List.of("domain:hibernate")),
    DOMAIN_GET_SCHEDULER_TYPE(
            56, "domain-get-scheduler-type", Priority.LOW, List.of("domain:read")),
    DOMAIN_GET_SCHEDULER_PARAMETERS(
            57, "domain-get-scheduler-parameters", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_SCHEDULER_PARAMETERS(
            58, "domain-set-scheduler-parameters", Priority.LOW, List.of("domain:read")),
    CONNECT_GET_HOSTNAME(59, "connect-get-hostname", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_SUPPORTS_FEATURE(
            60, "connect-supports-feature", Priority.HIGH, List.of("connect:getattr")),
    DOMAIN_MIGRATE_PREPARE(
            61,
            "domain-migrate-prepare",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_PERFORM(62, "domain-migrate-perform", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_FINISH(63, "domain-migrate-finish", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_BLOCK_STATS(64, "domain-block-stats", Priority.LOW, List.of("domain:read")),
    DOMAIN_INTERFACE_STATS(65, "domain-interface-stats", Priority.HIGH, List.of("domain:read")),
    AUTH_LIST(66, "auth-list", Priority.HIGH, List.of("none")),
    AUTH_SASL_INIT(67, "auth-sasl-init", Priority.HIGH, List.of("none")),
    AUTH_SASL_START(68, "auth-sasl-start", Priority.HIGH, List.of("none")),
    AUTH_SASL_STEP(69, "auth-sasl-step", Priority.HIGH, List.of("none")),
    AUTH_POLKIT(70, "auth-polkit", Priority.HIGH, List.of("none")),
    CONNECT_NUM_OF_STORAGE_POOLS(
            71,
            "connect-num-of-storage-pools",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    CONNECT_LIST_STORAGE_POOLS(
            72,
            "connect-list-storage-pools",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    CONNECT_NUM_OF_DEFINED_STORAGE_POOLS(
            73,
            "connect-num-of-defined-storage-pools",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    CONNECT_LIST_DEFINED_STORAGE_POOLS(
            74,
            "connect-list-defined-storage-pools",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    CONNECT_FIND_STORAGE_POOL_SOURCES(
            75,
            "connect-find-storage-pool-sources",
            Priority.LOW,
            List.of("connect:detect_storage_pools")),
    STORAGE_POOL_CREATE_XML(
            76,
            "storage-pool-create-xml",
            Priority.LOW,
            List.of("storage_pool:start", "storage_pool:write")),
    STORAGE_POOL_DEFINE_XML(
            77,
            "storage-pool-define-xml",
            Priority.HIGH,
            List.of("storage_pool:write", "storage_pool:save")),
    STORAGE_POOL_CREATE(78, "storage-pool-create", Priority.LOW, List.of("storage_pool:start")),
    STORAGE_POOL_BUILD(79, "storage-pool-build", Priority.LOW, List.of("storage_pool:format")),
    STORAGE_POOL_DESTROY(80, "storage-pool-destroy", Priority.HIGH, List.of("storage_pool:stop")),
    STORAGE_POOL_DELETE(81, "storage-pool-delete", Priority.LOW, List.of("storage_pool:format")),
    STORAGE_POOL_UNDEFINE(
            82, "storage-pool-undefine", Priority.HIGH, List.of("storage_pool:delete")),
    STORAGE_POOL_REFRESH(83, "storage-pool-refresh", Priority.LOW, List.of("storage_pool:refresh")),
    STORAGE_POOL_LOOKUP_BY_NAME(
            84, "storage-pool-lookup-by-name", Priority.HIGH, List.of("storage_pool:getattr")),
    STORAGE_POOL_LOOKUP_BY_UUID(
            85, "storage-pool-lookup-by-uuid", Priority.HIGH, List.of("storage_pool:getattr")),
    STORAGE_POOL_LOOKUP_BY_VOLUME(
            86, "storage-pool-lookup-by-volume", Priority.HIGH, List.of("storage_pool:getattr")),
    STORAGE_POOL_GET_INFO(87, "storage-pool-get-info", Priority.HIGH, List.of("storage_pool:read")),
    STORAGE_POOL_GET_XML_DESC(
            88, "storage-pool-get-xml-desc", Priority.HIGH, List.of("storage_pool:read")),
    STORAGE_POOL_GET_AUTOSTART(
            89, "storage-pool-get-autostart", Priority.HIGH, List.of("storage_pool:read")),
    STORAGE_POOL_SET_AUTOSTART(
            90, "storage-pool-set-autostart", Priority.HIGH, List.of("storage_pool:write")),
    STORAGE_POOL_NUM_OF_VOLUMES(
            91,
            "storage-pool-num-of-volumes",
            Priority.HIGH,
            List.of("storage_pool:search_storage_vols")),
    STORAGE_POOL_LIST_VOLUMES(
            92,
            "storage-pool-list-volumes",
            Priority.HIGH,
            List.of("storage_pool:search_storage_vols")),
    STORAGE_VOL_CREATE_XML(
            93, "storage-vol-create-xml", Priority.LOW, List.of("storage_vol:create")),
    STORAGE_VOL_DELETE(94, "storage-vol-delete", Priority.LOW, List.of("storage_vol:delete")),
    STORAGE_VOL_LOOKUP_BY_NAME(
            95, "storage-vol-lookup-by-name", Priority.HIGH, List.of("storage_vol:getattr")),
    STORAGE_VOL_LOOKUP_BY_KEY(
            96, "storage-vol-lookup-by-key", Priority.HIGH, List.of("storage_vol:getattr")),
    STORAGE_VOL_LOOKUP_BY_PATH(
            97, "storage-vol-lookup-by-path", Priority.HIGH, List.of("storage_vol:getattr")),
    STORAGE_VOL_GET_INFO(98, "storage-vol-get-info", Priority.HIGH, List.of("storage_vol:read")),
    STORAGE_VOL_GET_XML_DESC(
            99, "storage-vol-get-xml-desc", Priority.HIGH, List.of("storage_vol:read")),
    STORAGE_VOL_GET_PATH(100, "storage-vol-get-path", Priority.HIGH, List.of("storage_vol:read")),
    NODE_GET_CELLS_FREE_MEMORY(
            101, "node-get-cells-free-memory", Priority.HIGH, List.of("connect:read")),
    NODE_GET_FREE_MEMORY(102, "node-get-free-memory", Priority.HIGH, List.of("connect:read")),
    DOMAIN_BLOCK_PEEK(103, "domain-block-peek", Priority.LOW, List.of("domain:block_read")),
    DOMAIN_MEMORY_PEEK(104, "domain-memory-peek", Priority.LOW, List.of("domain:mem_read")),
    CONNECT_DOMAIN_EVENT_REGISTER(
            105, "connect-domain-event-register", Priority.HIGH, List.of("connect:search_domains")),
    CONNECT_DOMAIN_EVENT_DEREGISTER(
            106, "connect-domain-event-deregister", Priority.HIGH, List.of("connect:read")),
    DOMAIN_EVENT_LIFECYCLE(107, "domain-event-lifecycle", Priority.LOW, List.of("none")),
    DOMAIN_MIGRATE_PREPARE2(
            108,
            "domain-migrate-prepare2",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_FINISH2(109, "domain-migrate-finish2", Priority.LOW, List.of("domain:migrate")),
    CONNECT_GET_URI(110, "connect-get-uri", Priority.HIGH, List.of("connect:getattr")),
    NODE_NUM_OF_DEVICES(
            111, "node-num-of-devices", Priority.HIGH, List.of("connect:search_node_devices")),
    NODE_LIST_DEVICES(
            112, "node-list-devices", Priority.HIGH, List.of("connect:search_node_devices")),
    NODE_DEVICE_LOOKUP_BY_NAME(
            113, "node-device-lookup-by-name", Priority.HIGH, List.of("node_device:getattr")),
    NODE_DEVICE_GET_XML_DESC(
            114, "node-device-get-xml-desc", Priority.LOW, List.of("node_device:read")),
    NODE_DEVICE_GET_PARENT(
            115, "node-device-get-parent", Priority.HIGH, List.of("node_device:read")),
    NODE_DEVICE_NUM_OF_CAPS(
            116, "node-device-num-of-caps", Priority.HIGH, List.of("node_device:read")),
    NODE_DEVICE_LIST_CAPS(117, "node-device-list-caps", Priority.HIGH, List.of("node_device:read")),
    NODE_DEVICE_DETTACH(118, "node-device-dettach", Priority.LOW, List.of("node_device:detach")),
    NODE_DEVICE_RE_ATTACH(
            119, "node-device-re-attach", Priority.LOW, List.of("node_device:detach")),
    NODE_DEVICE_RESET(120, "node-device-reset", Priority.LOW, List.of("node_device:detach")),
    DOMAIN_GET_SECURITY_LABEL(
            121, "domain-get-security-label", Priority.HIGH, List.of("domain:read")),
    NODE_GET_SECURITY_MODEL(122, "node-get-security-model", Priority.HIGH, List.of("connect:read")),
    NODE_DEVICE_CREATE_XML(
            123,
            "node-device-create-xml",
            Priority.LOW,
            List.of("node_device:write", "node_device:start")),
    NODE_DEVICE_DESTROY(124, "node-device-destroy", Priority.HIGH, List.of("node_device:stop")),
    STORAGE_VOL_CREATE_XML_FROM(
            125, "storage-vol-create-xml-from", Priority.LOW, List.of("storage_vol:create")),
    CONNECT_NUM_OF_INTERFACES(
            126, "connect-num-of-interfaces", Priority.HIGH, List.of("connect:search_interfaces")),
    CONNECT_LIST_INTERFACES(
            127, "connect-list-interfaces", Priority.HIGH, List.of("connect:search_interfaces")),
    INTERFACE_LOOKUP_BY_NAME(
            128, "interface-lookup-by-name", Priority.HIGH, List.of("interface:getattr")),
    INTERFACE_LOOKUP_BY_MAC_STRING(
            129, "interface-lookup-by-mac-string", Priority.HIGH, List.of("interface:getattr")),
    INTERFACE_GET_XML_DESC(130, "interface-get-xml-desc", Priority.LOW, List.of("interface:read")),
    INTERFACE_DEFINE_XML(
            131,
            "interface-define-xml",
            Priority.HIGH,
            List.of("interface:write", "interface:save")),
    INTERFACE_UNDEFINE(132, "interface-undefine", Priority.HIGH, List.of("interface:delete")),
    INTERFACE_CREATE(133, "interface-create", Priority.LOW, List.of("interface:start")),
    INTERFACE_DESTROY(134, "interface-destroy", Priority.HIGH, List.of("interface:stop")),
    CONNECT_DOMAIN_XML_FROM_NATIVE(
            135, "connect-domain-xml-from-native", Priority.LOW, List.of("connect:write")),
    CONNECT_DOMAIN_XML_TO_NATIVE(
            136, "connect-domain-xml-to-native", Priority.LOW, List.of("connect:write")),
    CONNECT_NUM_OF_DEFINED_INTERFACES(
            137,
            "connect-num-of-defined-interfaces",
            Priority.HIGH,
            List.of("connect:search_interfaces")),
    CONNECT_LIST_DEFINED_INTERFACES(
            138,
            "connect-list-defined-interfaces",
            Priority.HIGH,
            List.of("connect:search_interfaces")),
    CONNECT_NUM_OF_SECRETS(
            139, "connect-num-of-secrets", Priority.HIGH, List.of("connect:search_secrets")),
    CONNECT_LIST_SECRETS(
            140, "connect-list-secrets", Priority.HIGH, List.of("connect:search_secrets")),
    SECRET_LOOKUP_BY_UUID(141, "secret-lookup-by-uuid", Priority.HIGH, List.of("secret:getattr")),
    SECRET_DEFINE_XML(
            142, "secret-define-xml", Priority.HIGH, List.of("secret:write", "secret:save")),
    SECRET_GET_XML_DESC(143, "secret-get-xml-desc", Priority.HIGH, List.of("secret:read")),
    SECRET_SET_VALUE(144, "secret-set-value", Priority.HIGH, List.of("secret:write")),
    SECRET_GET_VALUE(145, "secret-get-value", Priority.HIGH, List.of("secret:read_secure")),
    SECRET_UNDEFINE(146, "secret-undefine", Priority.HIGH, List.of("secret:delete")),
    SECRET_LOOKUP_BY_USAGE(147, "secret-lookup-by-usage", Priority.HIGH, List.of("secret:getattr")),
    DOMAIN_MIGRATE_PREPARE_TUNNEL(
            148,
            "domain-migrate-prepare-tunnel",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    CONNECT_IS_SECURE(149, "connect-is-secure", Priority.HIGH, List.of("none")),
    DOMAIN_IS_ACTIVE(150, "domain-is-active", Priority.HIGH, List.of("domain:read")),
    DOMAIN_IS_PERSISTENT(151, "domain-is-persistent", Priority.HIGH, List.of("domain:read")),
    NETWORK_IS_ACTIVE(152, "network-is-active", Priority.HIGH, List.of("network:read")),
    NETWORK_IS_PERSISTENT(153, "network-is-persistent", Priority.HIGH, List.of("network:read")),
    STORAGE_POOL_IS_ACTIVE(
            154, "storage-pool-is-active", Priority.HIGH, List.of("storage_pool:read")),
    STORAGE_POOL_IS_PERSISTENT(
            155, "storage-pool-is-persistent", Priority.HIGH, List.of("storage_pool:read")),
    INTERFACE_IS_ACTIVE(156, "interface-is-active", Priority.HIGH, List.of("interface:read")),
    CONNECT_GET_LIB_VERSION(
            157, "connect-get-lib-version", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_COMPARE_CPU(158, "connect-compare-cpu", Priority.HIGH, List.of("connect:read")),
    DOMAIN_MEMORY_STATS(159, "domain-memory-stats", Priority.LOW, List.of("domain:read")),
    DOMAIN_ATTACH_DEVICE_FLAGS(
            160,
            "domain-attach-device-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_DETACH_DEVICE_FLAGS(
            161,
            "domain-detach-device-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    CONNECT_BASELINE_CPU(162, "connect-baseline-cpu", Priority.LOW, List.of("connect:read")),
    DOMAIN_GET_JOB_INFO(163, "domain-get-job-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_ABORT_JOB(164, "domain-abort-job", Priority.LOW, List.of("domain:write")),
    STORAGE_VOL_WIPE(165, "storage-vol-wipe", Priority.LOW, List.of("storage_vol:format")),
    DOMAIN_MIGRATE_SET_MAX_DOWNTIME(
            166, "domain-migrate-set-max-downtime", Priority.LOW, List.of("domain:migrate")),
    CONNECT_DOMAIN_EVENT_REGISTER_ANY(
            167,
            "connect-domain-event-register-any",
            Priority.HIGH,
            List.of("connect:search_domains")),
    CONNECT_DOMAIN_EVENT_DEREGISTER_ANY(
            168, "connect-domain-event-deregister-any", Priority.HIGH, List.of("connect:read")),
    DOMAIN_EVENT_REBOOT(169, "domain-event-reboot", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_RTC_CHANGE(170, "domain-event-rtc-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_WATCHDOG(171, "domain-event-watchdog", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_IO_ERROR(172, "domain-event-io-error", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_GRAPHICS(173, "domain-event-graphics", Priority.LOW, List.of("none")),
    DOMAIN_UPDATE_DEVICE_FLAGS(
            174,
            "domain-update-device-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    NWFILTER_LOOKUP_BY_NAME(
            175, "nwfilter-lookup-by-name", Priority.HIGH, List.of("nwfilter:getattr")),
    NWFILTER_LOOKUP_BY_UUID(
            176, "nwfilter-lookup-by-uuid", Priority.HIGH, List.of("nwfilter:getattr")),
    NWFILTER_GET_XML_DESC(177, "nwfilter-get-xml-desc", Priority.HIGH, List.of("nwfilter:read")),
    CONNECT_NUM_OF_NWFILTERS(
            178, "connect-num-of-nwfilters", Priority.HIGH, List.of("connect:search_nwfilters")),
    CONNECT_LIST_NWFILTERS(
            179, "connect-list-nwfilters", Priority.HIGH, List.of("connect:search_nwfilters")),
    NWFILTER_DEFINE_XML(
            180, "nwfilter-define-xml", Priority.HIGH, List.of("nwfilter:write", "nwfilter:save")),
    NWFILTER_UNDEFINE(181, "nwfilter-undefine", Priority.HIGH, List.of("nwfilter:delete")),
    DOMAIN_MANAGED_SAVE(182, "domain-managed-save", Priority.LOW, List.of("domain:hibernate")),
    DOMAIN_HAS_MANAGED_SAVE_IMAGE(
            183, "domain-has-managed-save-image", Priority.LOW, List.of("domain:read")),
    DOMAIN_MANAGED_SAVE_REMOVE(
            184, "domain-managed-save-remove", Priority.LOW, List.of("domain:hibernate")),
    DOMAIN_SNAPSHOT_CREATE_XML(
            185,
            "domain-snapshot-create-xml",
            Priority.LOW,
            List.of("domain:snapshot", "domain:fs_freeze:flags:64")),
    DOMAIN_SNAPSHOT_GET_XML_DESC(
            186,
            "domain-snapshot-get-xml-desc",
            Priority.HIGH,
            List.of("domain:read", "domain:read_secure:flags:1")),
    DOMAIN_SNAPSHOT_NUM(187, "domain-snapshot-num", Priority.HIGH, List.of("domain:read")),
    DOMAIN_SNAPSHOT_LIST_NAMES(
            188, "domain-snapshot-list-names", Priority.HIGH, List.of("domain:read")),
    DOMAIN_SNAPSHOT_LOOKUP_BY_NAME(
            189, "domain-snapshot-lookup-by-name", Priority.HIGH, List.of("domain:read")),
    DOMAIN_HAS_CURRENT_SNAPSHOT(
            190, "domain-has-current-snapshot", Priority.LOW, List.of("domain:read")),
    DOMAIN_SNAPSHOT_CURRENT(191, "domain-snapshot-current", Priority.LOW, List.of("domain:read")),
    DOMAIN_REVERT_TO_SNAPSHOT(
            192, "domain-revert-to-snapshot", Priority.LOW, List.of("domain:snapshot")),
    DOMAIN_SNAPSHOT_DELETE(193, "domain-snapshot-delete", Priority.LOW, List.of("domain:snapshot")),
    DOMAIN_GET_BLOCK_INFO(194, "domain-get-block-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_EVENT_IO_ERROR_REASON(
            195, "domain-event-io-error-reason", Priority.LOW, List.of("none")),
    DOMAIN_CREATE_WITH_FLAGS(
            196, "domain-create-with-flags", Priority.LOW, List.of("domain:start")),
    DOMAIN_SET_MEMORY_PARAMETERS(
            197,
            "domain-set-memory-parameters",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_MEMORY_PARAMETERS(
            198, "domain-get-memory-parameters", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_VCPUS_FLAGS(
            199,
            "domain-set-vcpus-flags",
            Priority.LOW,
            List.of(
                    "domain:write",
                    "domain:save:flags:!2|1",
                    "domain:save:flags:2",
                    "domain:write:flags:8")),
    DOMAIN_GET_VCPUS_FLAGS(
            200,
            "domain-get-vcpus-flags",
            Priority.LOW,
            List.of("domain:read", "domain:write:flags:8")),
    DOMAIN_OPEN_CONSOLE(201, "domain-open-console", Priority.LOW, List.of("domain:open_device")),
    DOMAIN_IS_UPDATED(202, "domain-is-updated", Priority.HIGH, List.of("domain:read")),
    CONNECT_GET_SYSINFO(203, "connect-get-sysinfo", Priority.HIGH, List.of("connect:read")),
    DOMAIN_SET_MEMORY_FLAGS(
            204,
            "domain-set-memory-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_SET_BLKIO_PARAMETERS(
            205,
            "domain-set-blkio-parameters",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_BLKIO_PARAMETERS(
            206, "domain-get-blkio-parameters", Priority.LOW, List.of("domain:read")),
    DOMAIN_MIGRATE_SET_MAX_SPEED(
            207, "domain-migrate-set-max-speed", Priority.LOW, List.of("domain:migrate")),
    STORAGE_VOL_UPLOAD(208, "storage-vol-upload", Priority.LOW, List.of("storage_vol:data_write")),
    STORAGE_VOL_DOWNLOAD(
            209, "storage-vol-download", Priority.LOW, List.of("storage_vol:data_read")),
    DOMAIN_INJECT_NMI(210, "domain-inject-nmi", Priority.LOW, List.of("domain:inject_nmi")),
    DOMAIN_SCREENSHOT(211, "domain-screenshot", Priority.LOW, List.of("domain:screenshot")),
    DOMAIN_GET_STATE(212, "domain-get-state", Priority.HIGH, List.of("domain:read")),
    DOMAIN_MIGRATE_BEGIN3(213, "domain-migrate-begin3", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_PREPARE3(
            214,
            "domain-migrate-prepare3",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_PREPARE_TUNNEL3(
            215,
            "domain-migrate-prepare-tunnel3",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_PERFORM3(
            216, "domain-migrate-perform3", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_FINISH3(217, "domain-migrate-finish3", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_CONFIRM3(
            218, "domain-migrate-confirm3", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS(
            219,
            "domain-set-scheduler-parameters-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    INTERFACE_CHANGE_BEGIN(
            220, "interface-change-begin", Priority.LOW, List.of("connect:interface_transaction")),
    INTERFACE_CHANGE_COMMIT(
            221, "interface-change-commit", Priority.LOW, List.of("connect:interface_transaction")),
    INTERFACE_CHANGE_ROLLBACK(
            222,
            "interface-change-rollback",
            Priority.LOW,
            List.of("connect:interface_transaction")),
    DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS(
            223, "domain-get-scheduler-parameters-flags", Priority.LOW, List.of("domain:read")),
    DOMAIN_EVENT_CONTROL_ERROR(224, "domain-event-control-error", Priority.LOW, List.of("none")),
    DOMAIN_PIN_VCPU_FLAGS(
            225,
            "domain-pin-vcpu-flags",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_SEND_KEY(226, "domain-send-key", Priority.LOW, List.of("domain:send_input")),
    NODE_GET_CPU_STATS(227, "node-get-cpu-stats", Priority.HIGH, List.of("connect:read")),
    NODE_GET_MEMORY_STATS(228, "node-get-memory-stats", Priority.HIGH, List.of("connect:read")),
    DOMAIN_GET_CONTROL_INFO(229, "domain-get-control-info", Priority.HIGH, List.of("domain:read")),
    DOMAIN_GET_VCPU_PIN_INFO(230, "domain-get-vcpu-pin-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_UNDEFINE_FLAGS(231, "domain-undefine-flags", Priority.HIGH, List.of("domain:delete")),
    DOMAIN_SAVE_FLAGS(232, "domain-save-flags", Priority.LOW, List.of("domain:hibernate")),
    DOMAIN_RESTORE_FLAGS(
            233, "domain-restore-flags", Priority.LOW, List.of("domain:start", "domain:write")),
    DOMAIN_DESTROY_FLAGS(234, "domain-destroy-flags", Priority.HIGH, List.of("domain:stop")),
    DOMAIN_SAVE_IMAGE_GET_XML_DESC(
            235, "domain-save-image-get-xml-desc", Priority.HIGH, List.of("domain:write")),
    DOMAIN_SAVE_IMAGE_DEFINE_XML(
            236,
            "domain-save-image-define-xml",
            Priority.HIGH,
            List.of("domain:write", "domain:hibernate")),
    DOMAIN_BLOCK_JOB_ABORT(237, "domain-block-job-abort", Priority.LOW, List.of("domain:write")),
    DOMAIN_GET_BLOCK_JOB_INFO(
            238, "domain-get-block-job-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_BLOCK_JOB_SET_SPEED(
            239, "domain-block-job-set-speed", Priority.LOW, List.of("domain:write")),
    DOMAIN_BLOCK_PULL(240, "domain-block-pull", Priority.LOW, List.of("domain:block_write")),
    DOMAIN_EVENT_BLOCK_JOB(241, "domain-event-block-job", Priority.LOW, List.of("none")),
    DOMAIN_MIGRATE_GET_MAX_SPEED(
            242, "domain-migrate-get-max-speed", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_BLOCK_STATS_FLAGS(243, "domain-block-stats-flags", Priority.LOW, List.of("domain:read")),
    DOMAIN_SNAPSHOT_GET_PARENT(
            244, "domain-snapshot-get-parent", Priority.HIGH, List.of("domain:read")),
    DOMAIN_RESET(245, "domain-reset", Priority.LOW, List.of("domain:reset")),
    DOMAIN_SNAPSHOT_NUM_CHILDREN(
            246, "domain-snapshot-num-children", Priority.HIGH, List.of("domain:read")),
    DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES(
            247, "domain-snapshot-list-children-names", Priority.HIGH, List.of("domain:read")),
    DOMAIN_EVENT_DISK_CHANGE(248, "domain-event-disk-change", Priority.LOW, List.of("none")),
    DOMAIN_OPEN_GRAPHICS(
            249, "domain-open-graphics", Priority.LOW, List.of("domain:open_graphics")),
    NODE_SUSPEND_FOR_DURATION(
            250, "node-suspend-for-duration", Priority.LOW, List.of("connect:pm_control")),
    DOMAIN_BLOCK_RESIZE(251, "domain-block-resize", Priority.LOW, List.of("domain:block_write")),
    DOMAIN_SET_BLOCK_IO_TUNE(
            252,
            "domain-set-block-io-tune",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_BLOCK_IO_TUNE(253, "domain-get-block-io-tune", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_NUMA_PARAMETERS(
            254,
            "domain-set-numa-parameters",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_NUMA_PARAMETERS(
            255, "domain-get-numa-parameters", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_INTERFACE_PARAMETERS(
            256,
            "domain-set-interface-parameters",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_INTERFACE_PARAMETERS(
            257, "domain-get-interface-parameters", Priority.LOW, List.of("domain:read")),
    DOMAIN_SHUTDOWN_FLAGS(
            258,
            "domain-shutdown-flags",
            Priority.LOW,
            List.of("domain:init_control", "domain:write:flags:2")),
    STORAGE_VOL_WIPE_PATTERN(
            259, "storage-vol-wipe-pattern", Priority.LOW, List.of("storage_vol:format")),
    STORAGE_VOL_RESIZE(260, "storage-vol-resize", Priority.LOW, List.of("storage_vol:resize")),
    DOMAIN_PM_SUSPEND_FOR_DURATION(
            261, "domain-pm-suspend-for-duration", Priority.LOW, List.of("domain:pm_control")),
    DOMAIN_GET_CPU_STATS(262, "domain-get-cpu-stats", Priority.LOW, List.of("domain:read")),
    DOMAIN_GET_DISK_ERRORS(263, "domain-get-disk-errors", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_METADATA(
            264,
            "domain-set-metadata",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_METADATA(265, "domain-get-metadata", Priority.LOW, List.of("domain:read")),
    DOMAIN_BLOCK_REBASE(266, "domain-block-rebase", Priority.LOW, List.of("domain:block_write")),
    DOMAIN_PM_WAKEUP(267, "domain-pm-wakeup", Priority.LOW, List.of("domain:pm_control")),
    DOMAIN_EVENT_TRAY_CHANGE(268, "domain-event-tray-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_PMWAKEUP(269, "domain-event-pmwakeup", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_PMSUSPEND(270, "domain-event-pmsuspend", Priority.LOW, List.of("none")),
    DOMAIN_SNAPSHOT_IS_CURRENT(
            271, "domain-snapshot-is-current", Priority.LOW, List.of("domain:read")),
    DOMAIN_SNAPSHOT_HAS_METADATA(
            272, "domain-snapshot-has-metadata", Priority.LOW, List.of("domain:read")),
    CONNECT_LIST_ALL_DOMAINS(
            273, "connect-list-all-domains", Priority.HIGH, List.of("connect:search_domains")),
    DOMAIN_LIST_ALL_SNAPSHOTS(
            274, "domain-list-all-snapshots", Priority.HIGH, List.of("domain:read")),
    DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN(
            275, "domain-snapshot-list-all-children", Priority.HIGH, List.of("domain:read")),
    DOMAIN_EVENT_BALLOON_CHANGE(276, "domain-event-balloon-change", Priority.LOW, List.of("none")),
    DOMAIN_GET_HOSTNAME(277, "domain-get-hostname", Priority.LOW, List.of("domain:write")),
    DOMAIN_GET_SECURITY_LABEL_LIST(
            278, "domain-get-security-label-list", Priority.HIGH, List.of("domain:read")),
    DOMAIN_PIN_EMULATOR(
            279,
            "domain-pin-emulator",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_GET_EMULATOR_PIN_INFO(
            280, "domain-get-emulator-pin-info", Priority.LOW, List.of("domain:read")),
    CONNECT_LIST_ALL_STORAGE_POOLS(
            281,
            "connect-list-all-storage-pools",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    STORAGE_POOL_LIST_ALL_VOLUMES(
            282,
            "storage-pool-list-all-volumes",
            Priority.HIGH,
            List.of("storage_pool:search_storage_vols")),
    CONNECT_LIST_ALL_NETWORKS(
            283, "connect-list-all-networks", Priority.HIGH, List.of("connect:search_networks")),
    CONNECT_LIST_ALL_INTERFACES(
            284,
            "connect-list-all-interfaces",
            Priority.HIGH,
            List.of("connect:search_interfaces")),
    CONNECT_LIST_ALL_NODE_DEVICES(
            285,
            "connect-list-all-node-devices",
            Priority.HIGH,
            List.of("connect:search_node_devices")),
    CONNECT_LIST_ALL_NWFILTERS(
            286, "connect-list-all-nwfilters", Priority.HIGH, List.of("connect:search_nwfilters")),
    CONNECT_LIST_ALL_SECRETS(
            287, "connect-list-all-secrets", Priority.HIGH, List.of("connect:search_secrets")),
    NODE_SET_MEMORY_PARAMETERS(
            288, "node-set-memory-parameters", Priority.LOW, List.of("connect:write")),
    NODE_GET_MEMORY_PARAMETERS(
            289, "node-get-memory-parameters", Priority.LOW, List.of("connect:read")),
    DOMAIN_BLOCK_COMMIT(290, "domain-block-commit", Priority.LOW, List.of("domain:block_write")),
    NETWORK_UPDATE(
            291,
            "network-update",
            Priority.HIGH,
            List.of("network:write", "network:save:flags:!2|1", "network:save:flags:2")),
    DOMAIN_EVENT_PMSUSPEND_DISK(292, "domain-event-pmsuspend-disk", Priority.LOW, List.of("none")),
    NODE_GET_CPU_MAP(293, "node-get-cpu-map", Priority.LOW, List.of("connect:read")),
    DOMAIN_FSTRIM(294, "domain-fstrim", Priority.LOW, List.of("domain:fs_trim")),
    DOMAIN_SEND_PROCESS_SIGNAL(
            295, "domain-send-process-signal", Priority.LOW, List.of("domain:send_signal")),
    DOMAIN_OPEN_CHANNEL(296, "domain-open-channel", Priority.LOW, List.of("domain:open_device")),
    NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN(
            297,
            "node-device-lookup-scsi-host-by-wwn",
            Priority.HIGH,
            List.of("node_device:getattr")),
    DOMAIN_GET_JOB_STATS(298, "domain-get-job-stats", Priority.LOW, List.of("domain:read")),
    DOMAIN_MIGRATE_GET_COMPRESSION_CACHE(
            299, "domain-migrate-get-compression-cache", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_SET_COMPRESSION_CACHE(
            300, "domain-migrate-set-compression-cache", Priority.LOW, List.of("domain:migrate")),
    NODE_DEVICE_DETACH_FLAGS(
            301, "node-device-detach-flags", Priority.LOW, List.of("node_device:detach")),
    DOMAIN_MIGRATE_BEGIN3_PARAMS(
            302, "domain-migrate-begin3-params", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_PREPARE3_PARAMS(
            303,
            "domain-migrate-prepare3-params",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS(
            304,
            "domain-migrate-prepare-tunnel3-params",
            Priority.LOW,
            List.of("domain:migrate", "domain:start", "domain:write")),
    DOMAIN_MIGRATE_PERFORM3_PARAMS(
            305, "domain-migrate-perform3-params", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_FINISH3_PARAMS(
            306, "domain-migrate-finish3-params", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MIGRATE_CONFIRM3_PARAMS(
            307, "domain-migrate-confirm3-params", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_SET_MEMORY_STATS_PERIOD(
            308,
            "domain-set-memory-stats-period",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_CREATE_XML_WITH_FILES(
            309,
            "domain-create-xml-with-files",
            Priority.LOW,
            List.of("domain:write", "domain:start")),
    DOMAIN_CREATE_WITH_FILES(
            310, "domain-create-with-files", Priority.LOW, List.of("domain:start")),
    DOMAIN_EVENT_DEVICE_REMOVED(311, "domain-event-device-removed", Priority.LOW, List.of("none")),
    CONNECT_GET_CPU_MODEL_NAMES(
            312, "connect-get-cpu-model-names", Priority.LOW, List.of("connect:read")),
    CONNECT_NETWORK_EVENT_REGISTER_ANY(
            313,
            "connect-network-event-register-any",
            Priority.HIGH,
            List.of("connect:search_networks")),
    CONNECT_NETWORK_EVENT_DEREGISTER_ANY(
            314, "connect-network-event-deregister-any", Priority.HIGH, List.of("connect:read")),
    NETWORK_EVENT_LIFECYCLE(315, "network-event-lifecycle", Priority.LOW, List.of("none")),
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY(
            316,
            "connect-domain-event-callback-register-any",
            Priority.HIGH,
            List.of("connect:search_domains")),
    CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY(
            317,
            "connect-domain-event-callback-deregister-any",
            Priority.HIGH,
            List.of("connect:read")),
    DOMAIN_EVENT_CALLBACK_LIFECYCLE(
            318, "domain-event-callback-lifecycle", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_REBOOT(
            319, "domain-event-callback-reboot", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_RTC_CHANGE(
            320, "domain-event-callback-rtc-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_WATCHDOG(
            321, "domain-event-callback-watchdog", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_IO_ERROR(
            322, "domain-event-callback-io-error", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_GRAPHICS(
            323, "domain-event-callback-graphics", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON(
            324, "domain-event-callback-io-error-reason", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_CONTROL_ERROR(
            325, "domain-event-callback-control-error", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_BLOCK_JOB(
            326, "domain-event-callback-block-job", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_DISK_CHANGE(
            327, "domain-event-callback-disk-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_TRAY_CHANGE(
            328, "domain-event-callback-tray-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_PMWAKEUP(
            329, "domain-event-callback-pmwakeup", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_PMSUSPEND(
            330, "domain-event-callback-pmsuspend", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE(
            331, "domain-event-callback-balloon-change", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK(
            332, "domain-event-callback-pmsuspend-disk", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED(
            333, "domain-event-callback-device-removed", Priority.LOW, List.of("none")),
    DOMAIN_CORE_DUMP_WITH_FORMAT(
            334, "domain-core-dump-with-format", Priority.LOW, List.of("domain:core_dump")),
    DOMAIN_FSFREEZE(335, "domain-fsfreeze", Priority.LOW, List.of("domain:fs_freeze")),
    DOMAIN_FSTHAW(336, "domain-fsthaw", Priority.LOW, List.of("domain:fs_freeze")),
    DOMAIN_GET_TIME(337, "domain-get-time", Priority.LOW, List.of("domain:write")),
    DOMAIN_SET_TIME(338, "domain-set-time", Priority.LOW, List.of("domain:set_time")),
    DOMAIN_EVENT_BLOCK_JOB_2(339, "domain-event-block-job-2", Priority.LOW, List.of("none")),
    NODE_GET_FREE_PAGES(340, "node-get-free-pages", Priority.HIGH, List.of("connect:read")),
    NETWORK_GET_DHCP_LEASES(341, "network-get-dhcp-leases", Priority.LOW, List.of("network:read")),
    CONNECT_GET_DOMAIN_CAPABILITIES(
            342, "connect-get-domain-capabilities", Priority.LOW, List.of("connect:write")),
    DOMAIN_OPEN_GRAPHICS_FD(
            343, "domain-open-graphics-fd", Priority.LOW, List.of("domain:open_graphics")),
    CONNECT_GET_ALL_DOMAIN_STATS(
            344, "connect-get-all-domain-stats", Priority.LOW, List.of("connect:search_domains")),
    DOMAIN_BLOCK_COPY(345, "domain-block-copy", Priority.LOW, List.of("domain:block_write")),
    DOMAIN_EVENT_CALLBACK_TUNABLE(
            346, "domain-event-callback-tunable", Priority.LOW, List.of("none")),
    NODE_ALLOC_PAGES(347, "node-alloc-pages", Priority.LOW, List.of("connect:write")),
    DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE(
            348, "domain-event-callback-agent-lifecycle", Priority.LOW, List.of("none")),
    DOMAIN_GET_FSINFO(349, "domain-get-fsinfo", Priority.LOW, List.of("domain:fs_freeze")),
    DOMAIN_DEFINE_XML_FLAGS(
            350, "domain-define-xml-flags", Priority.HIGH, List.of("domain:write", "domain:save")),
    DOMAIN_GET_IOTHREAD_INFO(351, "domain-get-iothread-info", Priority.LOW, List.of("domain:read")),
    DOMAIN_PIN_IOTHREAD(
            352,
            "domain-pin-iothread",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_INTERFACE_ADDRESSES(
            353,
            "domain-interface-addresses",
            Priority.LOW,
            List.of("domain:read", "domain:write:source:1")),
    DOMAIN_EVENT_CALLBACK_DEVICE_ADDED(
            354, "domain-event-callback-device-added", Priority.LOW, List.of("none")),
    DOMAIN_ADD_IOTHREAD(
            355,
            "domain-add-iothread",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_DEL_IOTHREAD(
            356,
            "domain-del-iothread",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_SET_USER_PASSWORD(
            357, "domain-set-user-password", Priority.LOW, List.of("domain:set_password")),
    DOMAIN_RENAME(358, "domain-rename", Priority.LOW, List.of("domain:write", "domain:save")),
    DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION(
            359, "domain-event-callback-migration-iteration", Priority.LOW, List.of("none")),
    CONNECT_REGISTER_CLOSE_CALLBACK(
            360, "connect-register-close-callback", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_UNREGISTER_CLOSE_CALLBACK(
            361, "connect-unregister-close-callback", Priority.HIGH, List.of("connect:getattr")),
    CONNECT_EVENT_CONNECTION_CLOSED(
            362, "connect-event-connection-closed", Priority.LOW, List.of("none")),
    DOMAIN_EVENT_CALLBACK_JOB_COMPLETED(
            363, "domain-event-callback-job-completed", Priority.LOW, List.of("none")),
    DOMAIN_MIGRATE_START_POST_COPY(
            364, "domain-migrate-start-post-copy", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_GET_PERF_EVENTS(365, "domain-get-perf-events", Priority.LOW, List.of("domain:read")),
    DOMAIN_SET_PERF_EVENTS(366, "domain-set-perf-events", Priority.LOW, List.of("domain:write")),
    DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED(
            367, "domain-event-callback-device-removal-failed", Priority.LOW, List.of("none")),
    CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY(
            368,
            "connect-storage-pool-event-register-any",
            Priority.HIGH,
            List.of("connect:search_storage_pools")),
    CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY(
            369,
            "connect-storage-pool-event-deregister-any",
            Priority.HIGH,
            List.of("connect:read")),
    STORAGE_POOL_EVENT_LIFECYCLE(
            370, "storage-pool-event-lifecycle", Priority.LOW, List.of("none")),
    DOMAIN_GET_GUEST_VCPUS(371, "domain-get-guest-vcpus", Priority.LOW, List.of("domain:write")),
    DOMAIN_SET_GUEST_VCPUS(372, "domain-set-guest-vcpus", Priority.LOW, List.of("domain:write")),
    STORAGE_POOL_EVENT_REFRESH(373, "storage-pool-event-refresh", Priority.LOW, List.of("none")),
    CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY(
            374,
            "connect-node-device-event-register-any",
            Priority.HIGH,
            List.of("connect:search_node_devices")),
    CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY(
            375,
            "connect-node-device-event-deregister-any",
            Priority.HIGH,
            List.of("connect:read")),
    NODE_DEVICE_EVENT_LIFECYCLE(376, "node-device-event-lifecycle", Priority.LOW, List.of("none")),
    NODE_DEVICE_EVENT_UPDATE(377, "node-device-event-update", Priority.LOW, List.of("none")),
    STORAGE_VOL_GET_INFO_FLAGS(
            378, "storage-vol-get-info-flags", Priority.HIGH, List.of("storage_vol:read")),
    DOMAIN_EVENT_CALLBACK_METADATA_CHANGE(
            379, "domain-event-callback-metadata-change", Priority.LOW, List.of("none")),
    CONNECT_SECRET_EVENT_REGISTER_ANY(
            380,
            "connect-secret-event-register-any",
            Priority.HIGH,
            List.of("connect:search_secrets")),
    CONNECT_SECRET_EVENT_DEREGISTER_ANY(
            381, "connect-secret-event-deregister-any", Priority.HIGH, List.of("connect:read")),
    SECRET_EVENT_LIFECYCLE(382, "secret-event-lifecycle", Priority.LOW, List.of("none")),
    SECRET_EVENT_VALUE_CHANGED(383, "secret-event-value-changed", Priority.LOW, List.of("none")),
    DOMAIN_SET_VCPU(
            384,
            "domain-set-vcpu",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_EVENT_BLOCK_THRESHOLD(
            385, "domain-event-block-threshold", Priority.LOW, List.of("none")),
    DOMAIN_SET_BLOCK_THRESHOLD(
            386, "domain-set-block-threshold", Priority.LOW, List.of("domain:write")),
    DOMAIN_MIGRATE_GET_MAX_DOWNTIME(
            387, "domain-migrate-get-max-downtime", Priority.LOW, List.of("domain:migrate")),
    DOMAIN_MANAGED_SAVE_GET_XML_DESC(
            388,
            "domain-managed-save-get-xml-desc",
            Priority.LOW,
            List.of("domain:read", "domain:read_secure:flags:1")),
    DOMAIN_MANAGED_SAVE_DEFINE_XML(
            389,
            "domain-managed-save-define-xml",
            Priority.LOW,
            List.of("domain:write", "domain:hibernate")),
    DOMAIN_SET_LIFECYCLE_ACTION(
            390, "domain-set-lifecycle-action", Priority.LOW, List.of("domain:write")),
    STORAGE_POOL_LOOKUP_BY_TARGET_PATH(
            391,
            "storage-pool-lookup-by-target-path",
            Priority.HIGH,
            List.of("storage_pool:getattr")),
    DOMAIN_DETACH_DEVICE_ALIAS(
            392,
            "domain-detach-device-alias",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    CONNECT_COMPARE_HYPERVISOR_CPU(
            393, "connect-compare-hypervisor-cpu", Priority.LOW, List.of("connect:write")),
    CONNECT_BASELINE_HYPERVISOR_CPU(
            394, "connect-baseline-hypervisor-cpu", Priority.LOW, List.of("connect:write")),
    NODE_GET_SEV_INFO(395, "node-get-sev-info", Priority.LOW, List.of("connect:read")),
    DOMAIN_GET_LAUNCH_SECURITY_INFO(
            396, "domain-get-launch-security-info", Priority.LOW, List.of("domain:read")),
    NWFILTER_BINDING_LOOKUP_BY_PORT_DEV(
            397,
            "nwfilter-binding-lookup-by-port-dev",
            Priority.HIGH,
            List.of("nwfilter_binding:getattr")),
    NWFILTER_BINDING_GET_XML_DESC(
            398, "nwfilter-binding-get-xml-desc", Priority.HIGH, List.of("nwfilter_binding:read")),
    NWFILTER_BINDING_CREATE_XML(
            399, "nwfilter-binding-create-xml", Priority.HIGH, List.of("nwfilter_binding:create")),
    NWFILTER_BINDING_DELETE(
            400, "nwfilter-binding-delete", Priority.HIGH, List.of("nwfilter_binding:delete")),
    CONNECT_LIST_ALL_NWFILTER_BINDINGS(
            401,
            "connect-list-all-nwfilter-bindings",
            Priority.HIGH,
            List.of("connect:search_nwfilter_bindings")),
    DOMAIN_SET_IOTHREAD_PARAMS(
            402,
            "domain-set-iothread-params",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    CONNECT_GET_STORAGE_POOL_CAPABILITIES(
            403, "connect-get-storage-pool-capabilities", Priority.LOW, List.of("connect:read")),
    NETWORK_LIST_ALL_PORTS(
            404, "network-list-all-ports", Priority.HIGH, List.of("network:search_ports")),
    NETWORK_PORT_LOOKUP_BY_UUID(
            405, "network-port-lookup-by-uuid", Priority.HIGH, List.of("network_port:getattr")),
    NETWORK_PORT_CREATE_XML(
            406, "network-port-create-xml", Priority.LOW, List.of("network_port:create")),
    NETWORK_PORT_GET_PARAMETERS(
            407, "network-port-get-parameters", Priority.LOW, List.of("network_port:read")),
    NETWORK_PORT_SET_PARAMETERS(
            408, "network-port-set-parameters", Priority.LOW, List.of("network_port:write")),
    NETWORK_PORT_GET_XML_DESC(
            409, "network-port-get-xml-desc", Priority.LOW, List.of("network_port:read")),
    NETWORK_PORT_DELETE(410, "network-port-delete", Priority.LOW, List.of("network_port:delete")),
    DOMAIN_CHECKPOINT_CREATE_XML(
            411,
            "domain-checkpoint-create-xml",
            Priority.LOW,
            List.of("domain:checkpoint", "domain:fs_freeze:flags:2")),
    DOMAIN_CHECKPOINT_GET_XML_DESC(
            412,
            "domain-checkpoint-get-xml-desc",
            Priority.LOW,
            List.of("domain:read", "domain:read_secure:flags:1")),
    DOMAIN_LIST_ALL_CHECKPOINTS(
            413, "domain-list-all-checkpoints", Priority.HIGH, List.of("domain:read")),
    DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN(
            414, "domain-checkpoint-list-all-children", Priority.HIGH, List.of("domain:read")),
    DOMAIN_CHECKPOINT_LOOKUP_BY_NAME(
            415, "domain-checkpoint-lookup-by-name", Priority.HIGH, List.of("domain:read")),
    DOMAIN_CHECKPOINT_GET_PARENT(
            416, "domain-checkpoint-get-parent", Priority.HIGH, List.of("domain:read")),
    DOMAIN_CHECKPOINT_DELETE(
            417, "domain-checkpoint-delete", Priority.LOW, List.of("domain:checkpoint")),
    DOMAIN_GET_GUEST_INFO(418, "domain-get-guest-info", Priority.LOW, List.of("domain:write")),
    CONNECT_SET_IDENTITY(419, "connect-set-identity", Priority.LOW, List.of("connect:write")),
    DOMAIN_AGENT_SET_RESPONSE_TIMEOUT(
            420, "domain-agent-set-response-timeout", Priority.LOW, List.of("domain:write")),
    DOMAIN_BACKUP_BEGIN(
            421,
            "domain-backup-begin",
            Priority.LOW,
            List.of("domain:checkpoint", "domain:block_write")),
    DOMAIN_BACKUP_GET_XML_DESC(
            422, "domain-backup-get-xml-desc", Priority.HIGH, List.of("domain:read")),
    DOMAIN_EVENT_MEMORY_FAILURE(423, "domain-event-memory-failure", Priority.LOW, List.of("none")),
    DOMAIN_AUTHORIZED_SSH_KEYS_GET(
            424, "domain-authorized-ssh-keys-get", Priority.LOW, List.of("domain:write")),
    DOMAIN_AUTHORIZED_SSH_KEYS_SET(
            425, "domain-authorized-ssh-keys-set", Priority.LOW, List.of("domain:write")),
    DOMAIN_GET_MESSAGES(426, "domain-get-messages", Priority.LOW, List.of("domain:read")),
    DOMAIN_START_DIRTY_RATE_CALC(
            427, "domain-start-dirty-rate-calc", Priority.LOW, List.of("domain:write")),
    NODE_DEVICE_DEFINE_XML(
            428,
            "node-device-define-xml",
            Priority.LOW,
            List.of("node_device:write", "node_device:save")),
    NODE_DEVICE_UNDEFINE(429, "node-device-undefine", Priority.HIGH, List.of("node_device:delete")),
    NODE_DEVICE_CREATE(430, "node-device-create", Priority.HIGH, List.of("node_device:start")),
    NWFILTER_DEFINE_XML_FLAGS(
            431,
            "nwfilter-define-xml-flags",
            Priority.HIGH,
            List.of("nwfilter:write", "nwfilter:save")),
    NETWORK_DEFINE_XML_FLAGS(
            432,
            "network-define-xml-flags",
            Priority.HIGH,
            List.of("network:write", "network:save")),
    NODE_DEVICE_GET_AUTOSTART(
            433, "node-device-get-autostart", Priority.HIGH, List.of("node_device:read")),
    NODE_DEVICE_SET_AUTOSTART(
            434, "node-device-set-autostart", Priority.HIGH, List.of("node_device:write")),
    NODE_DEVICE_IS_PERSISTENT(
            435, "node-device-is-persistent", Priority.HIGH, List.of("node_device:read")),
    NODE_DEVICE_IS_ACTIVE(436, "node-device-is-active", Priority.HIGH, List.of("node_device:read")),
    NETWORK_CREATE_XML_FLAGS(
            437,
            "network-create-xml-flags",
            Priority.HIGH,
            List.of("network:write", "network:start")),
    DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE(
            438, "domain-event-memory-device-size-change", Priority.LOW, List.of("none")),
    DOMAIN_SET_LAUNCH_SECURITY_STATE(
            439, "domain-set-launch-security-state", Priority.LOW, List.of("domain:write")),
    DOMAIN_SAVE_PARAMS(440, "domain-save-params", Priority.LOW, List.of("domain:hibernate")),
    DOMAIN_RESTORE_PARAMS(
            441, "domain-restore-params", Priority.LOW, List.of("domain:start", "domain:write")),
    DOMAIN_ABORT_JOB_FLAGS(442, "domain-abort-job-flags", Priority.LOW, List.of("domain:write")),
    DOMAIN_FD_ASSOCIATE(443, "domain-fd-associate", Priority.LOW, List.of("domain:write")),
    NETWORK_SET_METADATA(
            444,
            "network-set-metadata",
            Priority.LOW,
            List.of("network:write", "network:save:flags:!2|1", "network:save:flags:2")),
    NETWORK_GET_METADATA(445, "network-get-metadata", Priority.LOW, List.of("network:read")),
    NETWORK_EVENT_CALLBACK_METADATA_CHANGE(
            446, "network-event-callback-metadata-change", Priority.LOW, List.of("none")),
    NODE_DEVICE_UPDATE(
            447,
            "node-device-update",
            Priority.HIGH,
            List.of(
                    "node_device:write",
                    "node_device:save:flags:!2|1",
                    "node_device:save:flags:2")),
    DOMAIN_GRAPHICS_RELOAD(448, "domain-graphics-reload", Priority.LOW, List.of("domain:write")),
    DOMAIN_GET_AUTOSTART_ONCE(
            449, "domain-get-autostart-once", Priority.HIGH, List.of("domain:read")),
    DOMAIN_SET_AUTOSTART_ONCE(
            450, "domain-set-autostart-once", Priority.HIGH, List.of("domain:write")),
    DOMAIN_SET_THROTTLE_GROUP(
            451,
            "domain-set-throttle-group",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_DEL_THROTTLE_GROUP(
            452,
            "domain-del-throttle-group",
            Priority.LOW,
            List.of("domain:write", "domain:save:flags:!2|1", "domain:save:flags:2")),
    DOMAIN_EVENT_NIC_MAC_CHANGE(453, "domain-event-nic-mac-change", Priority.LOW, List.of("none"));

    public static final int PROGRAM = 0x20008086;
    public static final int VERSION = 1;

    private static final RemoteProcedure[] BY_NUMBER = byNumber();

    private final int number;
    private final String wireName;
    private final Priority priority;
    private final List<String> acl;

    RemoteProcedure(int number, String wireName, Priority priority, List<String> acl) {
        this.number = number;
        this.wireName = wireName;
        this.priority = priority;
        this.acl = acl;
    }

    public static Optional<RemoteProcedure> of(int number) {
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

    private static RemoteProcedure[] byNumber() {
        int last = 0;
        for (RemoteProcedure procedure : values()) {
            last = Math.max(last, procedure.number);
        }
        RemoteProcedure[] table = new RemoteProcedure[last + 1];
        for (RemoteProcedure procedure : values()) {
            table[procedure.number] = procedure;
        }
        return table;
    }
}
