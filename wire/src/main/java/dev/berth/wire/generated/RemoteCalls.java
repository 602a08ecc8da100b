// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.XdrVoid;

/** The calls of the program remote, with the types of what travels. */
public final class RemoteCalls {
    private RemoteCalls() {}

    public static Call<ConnectOpenArgs, XdrVoid> connectOpen() {
        return new Call<>(RemoteProcedure.CONNECT_OPEN, ConnectOpenArgs::read, XdrVoid::read);
    }

    public static Call<XdrVoid, XdrVoid> connectClose() {
        return new Call<>(RemoteProcedure.CONNECT_CLOSE, XdrVoid::read, XdrVoid::read);
    }

    public static Call<XdrVoid, ConnectGetTypeRet> connectGetType() {
        return new Call<>(RemoteProcedure.CONNECT_GET_TYPE, XdrVoid::read, ConnectGetTypeRet::read);
    }

    public static Call<XdrVoid, ConnectGetVersionRet> connectGetVersion() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_VERSION, XdrVoid::read, ConnectGetVersionRet::read);
    }

    public static Call<ConnectGetMaxVcpusArgs, ConnectGetMaxVcpusRet> connectGetMaxVcpus() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_MAX_VCPUS,
                ConnectGetMaxVcpusArgs::read,
                ConnectGetMaxVcpusRet::read);
    }

    public static Call<XdrVoid, NodeGetInfoRet> nodeGetInfo() {
        return new Call<>(RemoteProcedure.NODE_GET_INFO, XdrVoid::read, NodeGetInfoRet::read);
    }

    public static Call<XdrVoid, ConnectGetCapabilitiesRet> connectGetCapabilities() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_CAPABILITIES,
                XdrVoid::read,
                ConnectGetCapabilitiesRet::read);
    }

    public static Call<DomainAttachDeviceArgs, XdrVoid> domainAttachDevice() {
        return new Call<>(
                RemoteProcedure.DOMAIN_ATTACH_DEVICE, DomainAttachDeviceArgs::read, XdrVoid::read);
    }

    public static Call<DomainCreateArgs, XdrVoid> domainCreate() {
        return new Call<>(RemoteProcedure.DOMAIN_CREATE, DomainCreateArgs::read, XdrVoid::read);
    }

    public static Call<DomainCreateXmlArgs, DomainCreateXmlRet> domainCreateXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CREATE_XML,
                DomainCreateXmlArgs::read,
                DomainCreateXmlRet::read);
    }

    public static Call<DomainDefineXmlArgs, DomainDefineXmlRet> domainDefineXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DEFINE_XML,
                DomainDefineXmlArgs::read,
                DomainDefineXmlRet::read);
    }

    public static Call<DomainDestroyArgs, XdrVoid> domainDestroy() {
        return new Call<>(RemoteProcedure.DOMAIN_DESTROY, DomainDestroyArgs::read, XdrVoid::read);
    }

    public static Call<DomainDetachDeviceArgs, XdrVoid> domainDetachDevice() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DETACH_DEVICE, DomainDetachDeviceArgs::read, XdrVoid::read);
    }

    public static Call<DomainGetXmlDescArgs, DomainGetXmlDescRet> domainGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_XML_DESC,
                DomainGetXmlDescArgs::read,
                DomainGetXmlDescRet::read);
    }

    public static Call<DomainGetAutostartArgs, DomainGetAutostartRet> domainGetAutostart() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_AUTOSTART,
                DomainGetAutostartArgs::read,
                DomainGetAutostartRet::read);
    }

    public static Call<DomainGetInfoArgs, DomainGetInfoRet> domainGetInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_INFO, DomainGetInfoArgs::read, DomainGetInfoRet::read);
    }

    public static Call<DomainGetMaxMemoryArgs, DomainGetMaxMemoryRet> domainGetMaxMemory() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_MAX_MEMORY,
                DomainGetMaxMemoryArgs::read,
                DomainGetMaxMemoryRet::read);
    }

    public static Call<DomainGetMaxVcpusArgs, DomainGetMaxVcpusRet> domainGetMaxVcpus() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_MAX_VCPUS,
                DomainGetMaxVcpusArgs::read,
                DomainGetMaxVcpusRet::read);
    }

    public static Call<DomainGetOsTypeArgs, DomainGetOsTypeRet> domainGetOsType() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_OS_TYPE,
                DomainGetOsTypeArgs::read,
                DomainGetOsTypeRet::read);
    }

    public static Call<DomainGetVcpusArgs, DomainGetVcpusRet> domainGetVcpus() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_VCPUS,
                DomainGetVcpusArgs::read,
                DomainGetVcpusRet::read);
    }

    public static Call<ConnectListDefinedDomainsArgs, ConnectListDefinedDomainsRet>
            connectListDefinedDomains() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_DEFINED_DOMAINS,
                ConnectListDefinedDomainsArgs::read,
                ConnectListDefinedDomainsRet::read);
    }

    public static Call<DomainLookupByIdArgs, DomainLookupByIdRet> domainLookupById() {
        return new Call<>(
                RemoteProcedure.DOMAIN_LOOKUP_BY_ID,
                DomainLookupByIdArgs::read,
                DomainLookupByIdRet::read);
    }

    public static Call<DomainLookupByNameArgs, DomainLookupByNameRet> domainLookupByName() {
        return new Call<>(
                RemoteProcedure.DOMAIN_LOOKUP_BY_NAME,
                DomainLookupByNameArgs::read,
                DomainLookupByNameRet::read);
    }

    public static Call<DomainLookupByUuidArgs, DomainLookupByUuidRet> domainLookupByUuid() {
        return new Call<>(
                RemoteProcedure.DOMAIN_LOOKUP_BY_UUID,
                DomainLookupByUuidArgs::read,
                DomainLookupByUuidRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfDefinedDomainsRet> connectNumOfDefinedDomains() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_DEFINED_DOMAINS,
                XdrVoid::read,
                ConnectNumOfDefinedDomainsRet::read);
    }

    public static Call<DomainPinVcpuArgs, XdrVoid> domainPinVcpu() {
        return new Call<>(RemoteProcedure.DOMAIN_PIN_VCPU, DomainPinVcpuArgs::read, XdrVoid::read);
    }

    public static Call<DomainRebootArgs, XdrVoid> domainReboot() {
        return new Call<>(RemoteProcedure.DOMAIN_REBOOT, DomainRebootArgs::read, XdrVoid::read);
    }

    public static Call<DomainResumeArgs, XdrVoid> domainResume() {
        return new Call<>(RemoteProcedure.DOMAIN_RESUME, DomainResumeArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetAutostartArgs, XdrVoid> domainSetAutostart() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_AUTOSTART, DomainSetAutostartArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetMaxMemoryArgs, XdrVoid> domainSetMaxMemory() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_MAX_MEMORY, DomainSetMaxMemoryArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetMemoryArgs, XdrVoid> domainSetMemory() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_MEMORY, DomainSetMemoryArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetVcpusArgs, XdrVoid> domainSetVcpus() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_VCPUS, DomainSetVcpusArgs::read, XdrVoid::read);
    }

    public static Call<DomainShutdownArgs, XdrVoid> domainShutdown() {
        return new Call<>(RemoteProcedure.DOMAIN_SHUTDOWN, DomainShutdownArgs::read, XdrVoid::read);
    }

    public static Call<DomainSuspendArgs, XdrVoid> domainSuspend() {
        return new Call<>(RemoteProcedure.DOMAIN_SUSPEND, DomainSuspendArgs::read, XdrVoid::read);
    }

    public static Call<DomainUndefineArgs, XdrVoid> domainUndefine() {
        return new Call<>(RemoteProcedure.DOMAIN_UNDEFINE, DomainUndefineArgs::read, XdrVoid::read);
    }

    public static Call<ConnectListDefinedNetworksArgs, ConnectListDefinedNetworksRet>
            connectListDefinedNetworks() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_DEFINED_NETWORKS,
                ConnectListDefinedNetworksArgs::read,
                ConnectListDefinedNetworksRet::read);
    }

    public static Call<ConnectListDomainsArgs, ConnectListDomainsRet> connectListDomains() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_DOMAINS,
                ConnectListDomainsArgs::read,
                ConnectListDomainsRet::read);
    }

    public static Call<ConnectListNetworksArgs, ConnectListNetworksRet> connectListNetworks() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_NETWORKS,
                ConnectListNetworksArgs::read,
                ConnectListNetworksRet::read);
    }

    public static Call<NetworkCreateArgs, XdrVoid> networkCreate() {
        return new Call<>(RemoteProcedure.NETWORK_CREATE, NetworkCreateArgs::read, XdrVoid::read);
    }

    public static Call<NetworkCreateXmlArgs, NetworkCreateXmlRet> networkCreateXml() {
        return new Call<>(
                RemoteProcedure.NETWORK_CREATE_XML,
                NetworkCreateXmlArgs::read,
                NetworkCreateXmlRet::read);
    }

    public static Call<NetworkDefineXmlArgs, NetworkDefineXmlRet> networkDefineXml() {
        return new Call<>(
                RemoteProcedure.NETWORK_DEFINE_XML,
                NetworkDefineXmlArgs::read,
                NetworkDefineXmlRet::read);
    }

    public static Call<NetworkDestroyArgs, XdrVoid> networkDestroy() {
        return new Call<>(RemoteProcedure.NETWORK_DESTROY, NetworkDestroyArgs::read, XdrVoid::read);
    }

    public static Call<NetworkGetXmlDescArgs, NetworkGetXmlDescRet> networkGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.NETWORK_GET_XML_DESC,
                NetworkGetXmlDescArgs::read,
                NetworkGetXmlDescRet::read);
    }

    public static Call<NetworkGetAutostartArgs, NetworkGetAutostartRet> networkGetAutostart() {
        return new Call<>(
                RemoteProcedure.NETWORK_GET_AUTOSTART,
                NetworkGetAutostartArgs::read,
                NetworkGetAutostartRet::read);
    }

    public static Call<NetworkGetBridgeNameArgs, NetworkGetBridgeNameRet> networkGetBridgeName() {
        return new Call<>(
                RemoteProcedure.NETWORK_GET_BRIDGE_NAME,
                NetworkGetBridgeNameArgs::read,
                NetworkGetBridgeNameRet::read);
    }

    public static Call<NetworkLookupByNameArgs, NetworkLookupByNameRet> networkLookupByName() {
        return new Call<>(
                RemoteProcedure.NETWORK_LOOKUP_BY_NAME,
                NetworkLookupByNameArgs::read,
                NetworkLookupByNameRet::read);
    }

    public static Call<NetworkLookupByUuidArgs, NetworkLookupByUuidRet> networkLookupByUuid() {
        return new Call<>(
                RemoteProcedure.NETWORK_LOOKUP_BY_UUID,
                NetworkLookupByUuidArgs::read,
                NetworkLookupByUuidRet::read);
    }

    public static Call<NetworkSetAutostartArgs, XdrVoid> networkSetAutostart() {
        return new Call<>(
                RemoteProcedure.NETWORK_SET_AUTOSTART,
                NetworkSetAutostartArgs::read,
                XdrVoid::read);
    }

    public static Call<NetworkUndefineArgs, XdrVoid> networkUndefine() {
        return new Call<>(
                RemoteProcedure.NETWORK_UNDEFINE, NetworkUndefineArgs::read, XdrVoid::read);
    }

    public static Call<XdrVoid, ConnectNumOfDefinedNetworksRet> connectNumOfDefinedNetworks() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_DEFINED_NETWORKS,
                XdrVoid::read,
                ConnectNumOfDefinedNetworksRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfDomainsRet> connectNumOfDomains() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_DOMAINS,
                XdrVoid::read,
                ConnectNumOfDomainsRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfNetworksRet> connectNumOfNetworks() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_NETWORKS,
                XdrVoid::read,
                ConnectNumOfNetworksRet::read);
    }

    public static Call<DomainCoreDumpArgs, XdrVoid> domainCoreDump() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CORE_DUMP, DomainCoreDumpArgs::read, XdrVoid::read);
    }

    public static Call<DomainRestoreArgs, XdrVoid> domainRestore() {
        return new Call<>(RemoteProcedure.DOMAIN_RESTORE, DomainRestoreArgs::read, XdrVoid::read);
    }

    public static Call<DomainSaveArgs, XdrVoid> domainSave() {
        return new Call<>(RemoteProcedure.DOMAIN_SAVE, DomainSaveArgs::read, XdrVoid::read);
    }

    public static Call<DomainGetSchedulerTypeArgs, DomainGetSchedulerTypeRet>
            domainGetSchedulerType() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_SCHEDULER_TYPE,
                DomainGetSchedulerTypeArgs::read,
                DomainGetSchedulerTypeRet::read);
    }

    public static Call<DomainGetSchedulerParametersArgs, DomainGetSchedulerParametersRet>
            domainGetSchedulerParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_SCHEDULER_PARAMETERS,
                DomainGetSchedulerParametersArgs::read,
                DomainGetSchedulerParametersRet::read);
    }

    public static Call<DomainSetSchedulerParametersArgs, XdrVoid> domainSetSchedulerParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_SCHEDULER_PARAMETERS,
                DomainSetSchedulerParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<XdrVoid, ConnectGetHostnameRet> connectGetHostname() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_HOSTNAME, XdrVoid::read, ConnectGetHostnameRet::read);
    }

    public static Call<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet>
            connectSupportsFeature() {
        return new Call<>(
                RemoteProcedure.CONNECT_SUPPORTS_FEATURE,
                ConnectSupportsFeatureArgs::read,
                ConnectSupportsFeatureRet::read);
    }

    public static Call<DomainMigratePrepareArgs, DomainMigratePrepareRet> domainMigratePrepare() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE,
                DomainMigratePrepareArgs::read,
                DomainMigratePrepareRet::read);
    }

    public static Call<DomainMigratePerformArgs, XdrVoid> domainMigratePerform() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PERFORM,
                DomainMigratePerformArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainMigrateFinishArgs, DomainMigrateFinishRet> domainMigrateFinish() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_FINISH,
                DomainMigrateFinishArgs::read,
                DomainMigrateFinishRet::read);
    }

    public static Call<DomainBlockStatsArgs, DomainBlockStatsRet> domainBlockStats() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_STATS,
                DomainBlockStatsArgs::read,
                DomainBlockStatsRet::read);
    }

    public static Call<DomainInterfaceStatsArgs, DomainInterfaceStatsRet> domainInterfaceStats() {
        return new Call<>(
                RemoteProcedure.DOMAIN_INTERFACE_STATS,
                DomainInterfaceStatsArgs::read,
                DomainInterfaceStatsRet::read);
    }

    public static Call<XdrVoid, AuthListRet> authList() {
        return new Call<>(RemoteProcedure.AUTH_LIST, XdrVoid::read, AuthListRet::read);
    }

    public static Call<XdrVoid, AuthSaslInitRet> authSaslInit() {
        return new Call<>(RemoteProcedure.AUTH_SASL_INIT, XdrVoid::read, AuthSaslInitRet::read);
    }

    public static Call<AuthSaslStartArgs, AuthSaslStartRet> authSaslStart() {
        return new Call<>(
                RemoteProcedure.AUTH_SASL_START, AuthSaslStartArgs::read, AuthSaslStartRet::read);
    }

    public static Call<AuthSaslStepArgs, AuthSaslStepRet> authSaslStep() {
        return new Call<>(
                RemoteProcedure.AUTH_SASL_STEP, AuthSaslStepArgs::read, AuthSaslStepRet::read);
    }

    public static Call<XdrVoid, AuthPolkitRet> authPolkit() {
        return new Call<>(RemoteProcedure.AUTH_POLKIT, XdrVoid::read, AuthPolkitRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfStoragePoolsRet> connectNumOfStoragePools() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_STORAGE_POOLS,
                XdrVoid::read,
                ConnectNumOfStoragePoolsRet::read);
    }

    public static Call<ConnectListStoragePoolsArgs, ConnectListStoragePoolsRet>
            connectListStoragePools() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_STORAGE_POOLS,
                ConnectListStoragePoolsArgs::read,
                ConnectListStoragePoolsRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfDefinedStoragePoolsRet>
            connectNumOfDefinedStoragePools() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_DEFINED_STORAGE_POOLS,
                XdrVoid::read,
                ConnectNumOfDefinedStoragePoolsRet::read);
    }

    public static Call<ConnectListDefinedStoragePoolsArgs, ConnectListDefinedStoragePoolsRet>
            connectListDefinedStoragePools() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_DEFINED_STORAGE_POOLS,
                ConnectListDefinedStoragePoolsArgs::read,
                ConnectListDefinedStoragePoolsRet::read);
    }

    public static Call<ConnectFindStoragePoolSourcesArgs, ConnectFindStoragePoolSourcesRet>
            connectFindStoragePoolSources() {
        return new Call<>(
                RemoteProcedure.CONNECT_FIND_STORAGE_POOL_SOURCES,
                ConnectFindStoragePoolSourcesArgs::read,
                ConnectFindStoragePoolSourcesRet::read);
    }

    public static Call<StoragePoolCreateXmlArgs, StoragePoolCreateXmlRet> storagePoolCreateXml() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_CREATE_XML,
                StoragePoolCreateXmlArgs::read,
                StoragePoolCreateXmlRet::read);
    }

    public static Call<StoragePoolDefineXmlArgs, StoragePoolDefineXmlRet> storagePoolDefineXml() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_DEFINE_XML,
                StoragePoolDefineXmlArgs::read,
                StoragePoolDefineXmlRet::read);
    }

    public static Call<StoragePoolCreateArgs, XdrVoid> storagePoolCreate() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_CREATE, StoragePoolCreateArgs::read, XdrVoid::read);
    }

    public static Call<StoragePoolBuildArgs, XdrVoid> storagePoolBuild() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_BUILD, StoragePoolBuildArgs::read, XdrVoid::read);
    }

    public static Call<StoragePoolDestroyArgs, XdrVoid> storagePoolDestroy() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_DESTROY, StoragePoolDestroyArgs::read, XdrVoid::read);
    }

    public static Call<StoragePoolDeleteArgs, XdrVoid> storagePoolDelete() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_DELETE, StoragePoolDeleteArgs::read, XdrVoid::read);
    }

    public static Call<StoragePoolUndefineArgs, XdrVoid> storagePoolUndefine() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_UNDEFINE,
                StoragePoolUndefineArgs::read,
                XdrVoid::read);
    }

    public static Call<StoragePoolRefreshArgs, XdrVoid> storagePoolRefresh() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_REFRESH, StoragePoolRefreshArgs::read, XdrVoid::read);
    }

    public static Call<StoragePoolLookupByNameArgs, StoragePoolLookupByNameRet>
            storagePoolLookupByName() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LOOKUP_BY_NAME,
                StoragePoolLookupByNameArgs::read,
                StoragePoolLookupByNameRet::read);
    }

    public static Call<StoragePoolLookupByUuidArgs, StoragePoolLookupByUuidRet>
            storagePoolLookupByUuid() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LOOKUP_BY_UUID,
                StoragePoolLookupByUuidArgs::read,
                StoragePoolLookupByUuidRet::read);
    }

    public static Call<StoragePoolLookupByVolumeArgs, StoragePoolLookupByVolumeRet>
            storagePoolLookupByVolume() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LOOKUP_BY_VOLUME,
                StoragePoolLookupByVolumeArgs::read,
                StoragePoolLookupByVolumeRet::read);
    }

    public static Call<StoragePoolGetInfoArgs, StoragePoolGetInfoRet> storagePoolGetInfo() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_GET_INFO,
                StoragePoolGetInfoArgs::read,
                StoragePoolGetInfoRet::read);
    }

    public static Call<StoragePoolGetXmlDescArgs, StoragePoolGetXmlDescRet>
            storagePoolGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_GET_XML_DESC,
                StoragePoolGetXmlDescArgs::read,
                StoragePoolGetXmlDescRet::read);
    }

    public static Call<StoragePoolGetAutostartArgs, StoragePoolGetAutostartRet>
            storagePoolGetAutostart() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_GET_AUTOSTART,
                StoragePoolGetAutostartArgs::read,
                StoragePoolGetAutostartRet::read);
    }

    public static Call<StoragePoolSetAutostartArgs, XdrVoid> storagePoolSetAutostart() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_SET_AUTOSTART,
                StoragePoolSetAutostartArgs::read,
                XdrVoid::read);
    }

    public static Call<StoragePoolNumOfVolumesArgs, StoragePoolNumOfVolumesRet>
            storagePoolNumOfVolumes() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_NUM_OF_VOLUMES,
                StoragePoolNumOfVolumesArgs::read,
                StoragePoolNumOfVolumesRet::read);
    }

    public static Call<StoragePoolListVolumesArgs, StoragePoolListVolumesRet>
            storagePoolListVolumes() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LIST_VOLUMES,
                StoragePoolListVolumesArgs::read,
                StoragePoolListVolumesRet::read);
    }

    public static Call<StorageVolCreateXmlArgs, StorageVolCreateXmlRet> storageVolCreateXml() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_CREATE_XML,
                StorageVolCreateXmlArgs::read,
                StorageVolCreateXmlRet::read);
    }

    public static Call<StorageVolDeleteArgs, XdrVoid> storageVolDelete() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_DELETE, StorageVolDeleteArgs::read, XdrVoid::read);
    }

    public static Call<StorageVolLookupByNameArgs, StorageVolLookupByNameRet>
            storageVolLookupByName() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_LOOKUP_BY_NAME,
                StorageVolLookupByNameArgs::read,
                StorageVolLookupByNameRet::read);
    }

    public static Call<StorageVolLookupByKeyArgs, StorageVolLookupByKeyRet>
            storageVolLookupByKey() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_LOOKUP_BY_KEY,
                StorageVolLookupByKeyArgs::read,
                StorageVolLookupByKeyRet::read);
    }

    public static Call<StorageVolLookupByPathArgs, StorageVolLookupByPathRet>
            storageVolLookupByPath() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_LOOKUP_BY_PATH,
                StorageVolLookupByPathArgs::read,
                StorageVolLookupByPathRet::read);
    }

    public static Call<StorageVolGetInfoArgs, StorageVolGetInfoRet> storageVolGetInfo() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_GET_INFO,
                StorageVolGetInfoArgs::read,
                StorageVolGetInfoRet::read);
    }

    public static Call<StorageVolGetXmlDescArgs, StorageVolGetXmlDescRet> storageVolGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_GET_XML_DESC,
                StorageVolGetXmlDescArgs::read,
                StorageVolGetXmlDescRet::read);
    }

    public static Call<StorageVolGetPathArgs, StorageVolGetPathRet> storageVolGetPath() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_GET_PATH,
                StorageVolGetPathArgs::read,
                StorageVolGetPathRet::read);
    }

    public static Call<NodeGetCellsFreeMemoryArgs, NodeGetCellsFreeMemoryRet>
            nodeGetCellsFreeMemory() {
        return new Call<>(
                RemoteProcedure.NODE_GET_CELLS_FREE_MEMORY,
                NodeGetCellsFreeMemoryArgs::read,
                NodeGetCellsFreeMemoryRet::read);
    }

    public static Call<XdrVoid, NodeGetFreeMemoryRet> nodeGetFreeMemory() {
        return new Call<>(
                RemoteProcedure.NODE_GET_FREE_MEMORY, XdrVoid::read, NodeGetFreeMemoryRet::read);
    }

    public static Call<DomainBlockPeekArgs, DomainBlockPeekRet> domainBlockPeek() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_PEEK,
                DomainBlockPeekArgs::read,
                DomainBlockPeekRet::read);
    }

    public static Call<DomainMemoryPeekArgs, DomainMemoryPeekRet> domainMemoryPeek() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MEMORY_PEEK,
                DomainMemoryPeekArgs::read,
                DomainMemoryPeekRet::read);
    }

    public static Call<XdrVoid, ConnectDomainEventRegisterRet> connectDomainEventRegister() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_REGISTER,
                XdrVoid::read,
                ConnectDomainEventRegisterRet::read);
    }

    public static Call<XdrVoid, ConnectDomainEventDeregisterRet> connectDomainEventDeregister() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_DEREGISTER,
                XdrVoid::read,
                ConnectDomainEventDeregisterRet::read);
    }

    public static Call<DomainMigratePrepare2Args, DomainMigratePrepare2Ret>
            domainMigratePrepare2() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE2,
                DomainMigratePrepare2Args::read,
                DomainMigratePrepare2Ret::read);
    }

    public static Call<DomainMigrateFinish2Args, DomainMigrateFinish2Ret> domainMigrateFinish2() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_FINISH2,
                DomainMigrateFinish2Args::read,
                DomainMigrateFinish2Ret::read);
    }

    public static Call<XdrVoid, ConnectGetUriRet> connectGetUri() {
        return new Call<>(RemoteProcedure.CONNECT_GET_URI, XdrVoid::read, ConnectGetUriRet::read);
    }

    public static Call<NodeNumOfDevicesArgs, NodeNumOfDevicesRet> nodeNumOfDevices() {
        return new Call<>(
                RemoteProcedure.NODE_NUM_OF_DEVICES,
                NodeNumOfDevicesArgs::read,
                NodeNumOfDevicesRet::read);
    }

    public static Call<NodeListDevicesArgs, NodeListDevicesRet> nodeListDevices() {
        return new Call<>(
                RemoteProcedure.NODE_LIST_DEVICES,
                NodeListDevicesArgs::read,
                NodeListDevicesRet::read);
    }

    public static Call<NodeDeviceLookupByNameArgs, NodeDeviceLookupByNameRet>
            nodeDeviceLookupByName() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_LOOKUP_BY_NAME,
                NodeDeviceLookupByNameArgs::read,
                NodeDeviceLookupByNameRet::read);
    }

    public static Call<NodeDeviceGetXmlDescArgs, NodeDeviceGetXmlDescRet> nodeDeviceGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_GET_XML_DESC,
                NodeDeviceGetXmlDescArgs::read,
                NodeDeviceGetXmlDescRet::read);
    }

    public static Call<NodeDeviceGetParentArgs, NodeDeviceGetParentRet> nodeDeviceGetParent() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_GET_PARENT,
                NodeDeviceGetParentArgs::read,
                NodeDeviceGetParentRet::read);
    }

    public static Call<NodeDeviceNumOfCapsArgs, NodeDeviceNumOfCapsRet> nodeDeviceNumOfCaps() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_NUM_OF_CAPS,
                NodeDeviceNumOfCapsArgs::read,
                NodeDeviceNumOfCapsRet::read);
    }

    public static Call<NodeDeviceListCapsArgs, NodeDeviceListCapsRet> nodeDeviceListCaps() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_LIST_CAPS,
                NodeDeviceListCapsArgs::read,
                NodeDeviceListCapsRet::read);
    }

    public static Call<NodeDeviceDettachArgs, XdrVoid> nodeDeviceDettach() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_DETTACH, NodeDeviceDettachArgs::read, XdrVoid::read);
    }

    public static Call<NodeDeviceReAttachArgs, XdrVoid> nodeDeviceReAttach() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_RE_ATTACH, NodeDeviceReAttachArgs::read, XdrVoid::read);
    }

    public static Call<NodeDeviceResetArgs, XdrVoid> nodeDeviceReset() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_RESET, NodeDeviceResetArgs::read, XdrVoid::read);
    }

    public static Call<DomainGetSecurityLabelArgs, DomainGetSecurityLabelRet>
            domainGetSecurityLabel() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_SECURITY_LABEL,
                DomainGetSecurityLabelArgs::read,
                DomainGetSecurityLabelRet::read);
    }

    public static Call<XdrVoid, NodeGetSecurityModelRet> nodeGetSecurityModel() {
        return new Call<>(
                RemoteProcedure.NODE_GET_SECURITY_MODEL,
                XdrVoid::read,
                NodeGetSecurityModelRet::read);
    }

    public static Call<NodeDeviceCreateXmlArgs, NodeDeviceCreateXmlRet> nodeDeviceCreateXml() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_CREATE_XML,
                NodeDeviceCreateXmlArgs::read,
                NodeDeviceCreateXmlRet::read);
    }

    public static Call<NodeDeviceDestroyArgs, XdrVoid> nodeDeviceDestroy() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_DESTROY, NodeDeviceDestroyArgs::read, XdrVoid::read);
    }

    public static Call<StorageVolCreateXmlFromArgs, StorageVolCreateXmlFromRet>
            storageVolCreateXmlFrom() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_CREATE_XML_FROM,
                StorageVolCreateXmlFromArgs::read,
                StorageVolCreateXmlFromRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfInterfacesRet> connectNumOfInterfaces() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_INTERFACES,
                XdrVoid::read,
                ConnectNumOfInterfacesRet::read);
    }

    public static Call<ConnectListInterfacesArgs, ConnectListInterfacesRet>
            connectListInterfaces() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_INTERFACES,
                ConnectListInterfacesArgs::read,
                ConnectListInterfacesRet::read);
    }

    public static Call<InterfaceLookupByNameArgs, InterfaceLookupByNameRet>
            interfaceLookupByName() {
        return new Call<>(
                RemoteProcedure.INTERFACE_LOOKUP_BY_NAME,
                InterfaceLookupByNameArgs::read,
                InterfaceLookupByNameRet::read);
    }

    public static Call<InterfaceLookupByMacStringArgs, InterfaceLookupByMacStringRet>
            interfaceLookupByMacString() {
        return new Call<>(
                RemoteProcedure.INTERFACE_LOOKUP_BY_MAC_STRING,
                InterfaceLookupByMacStringArgs::read,
                InterfaceLookupByMacStringRet::read);
    }

    public static Call<InterfaceGetXmlDescArgs, InterfaceGetXmlDescRet> interfaceGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.INTERFACE_GET_XML_DESC,
                InterfaceGetXmlDescArgs::read,
                InterfaceGetXmlDescRet::read);
    }

    public static Call<InterfaceDefineXmlArgs, InterfaceDefineXmlRet> interfaceDefineXml() {
        return new Call<>(
                RemoteProcedure.INTERFACE_DEFINE_XML,
                InterfaceDefineXmlArgs::read,
                InterfaceDefineXmlRet::read);
    }

    public static Call<InterfaceUndefineArgs, XdrVoid> interfaceUndefine() {
        return new Call<>(
                RemoteProcedure.INTERFACE_UNDEFINE, InterfaceUndefineArgs::read, XdrVoid::read);
    }

    public static Call<InterfaceCreateArgs, XdrVoid> interfaceCreate() {
        return new Call<>(
                RemoteProcedure.INTERFACE_CREATE, InterfaceCreateArgs::read, XdrVoid::read);
    }

    public static Call<InterfaceDestroyArgs, XdrVoid> interfaceDestroy() {
        return new Call<>(
                RemoteProcedure.INTERFACE_DESTROY, InterfaceDestroyArgs::read, XdrVoid::read);
    }

    public static Call<ConnectDomainXmlFromNativeArgs, ConnectDomainXmlFromNativeRet>
            connectDomainXmlFromNative() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_XML_FROM_NATIVE,
                ConnectDomainXmlFromNativeArgs::read,
                ConnectDomainXmlFromNativeRet::read);
    }

    public static Call<ConnectDomainXmlToNativeArgs, ConnectDomainXmlToNativeRet>
            connectDomainXmlToNative() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_XML_TO_NATIVE,
                ConnectDomainXmlToNativeArgs::read,
                ConnectDomainXmlToNativeRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfDefinedInterfacesRet> connectNumOfDefinedInterfaces() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_DEFINED_INTERFACES,
                XdrVoid::read,
                ConnectNumOfDefinedInterfacesRet::read);
    }

    public static Call<ConnectListDefinedInterfacesArgs, ConnectListDefinedInterfacesRet>
            connectListDefinedInterfaces() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_DEFINED_INTERFACES,
                ConnectListDefinedInterfacesArgs::read,
                ConnectListDefinedInterfacesRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfSecretsRet> connectNumOfSecrets() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_SECRETS,
                XdrVoid::read,
                ConnectNumOfSecretsRet::read);
    }

    public static Call<ConnectListSecretsArgs, ConnectListSecretsRet> connectListSecrets() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_SECRETS,
                ConnectListSecretsArgs::read,
                ConnectListSecretsRet::read);
    }

    public static Call<SecretLookupByUuidArgs, SecretLookupByUuidRet> secretLookupByUuid() {
        return new Call<>(
                RemoteProcedure.SECRET_LOOKUP_BY_UUID,
                SecretLookupByUuidArgs::read,
                SecretLookupByUuidRet::read);
    }

    public static Call<SecretDefineXmlArgs, SecretDefineXmlRet> secretDefineXml() {
        return new Call<>(
                RemoteProcedure.SECRET_DEFINE_XML,
                SecretDefineXmlArgs::read,
                SecretDefineXmlRet::read);
    }

    public static Call<SecretGetXmlDescArgs, SecretGetXmlDescRet> secretGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.SECRET_GET_XML_DESC,
                SecretGetXmlDescArgs::read,
                SecretGetXmlDescRet::read);
    }

    public static Call<SecretSetValueArgs, XdrVoid> secretSetValue() {
        return new Call<>(
                RemoteProcedure.SECRET_SET_VALUE, SecretSetValueArgs::read, XdrVoid::read);
    }

    public static Call<SecretGetValueArgs, SecretGetValueRet> secretGetValue() {
        return new Call<>(
                RemoteProcedure.SECRET_GET_VALUE,
                SecretGetValueArgs::read,
                SecretGetValueRet::read);
    }

    public static Call<SecretUndefineArgs, XdrVoid> secretUndefine() {
        return new Call<>(RemoteProcedure.SECRET_UNDEFINE, SecretUndefineArgs::read, XdrVoid::read);
    }

    public static Call<SecretLookupByUsageArgs, SecretLookupByUsageRet> secretLookupByUsage() {
        return new Call<>(
                RemoteProcedure.SECRET_LOOKUP_BY_USAGE,
                SecretLookupByUsageArgs::read,
                SecretLookupByUsageRet::read);
    }

    public static Call<DomainMigratePrepareTunnelArgs, XdrVoid> domainMigratePrepareTunnel() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE_TUNNEL,
                DomainMigratePrepareTunnelArgs::read,
                XdrVoid::read);
    }

    public static Call<XdrVoid, ConnectIsSecureRet> connectIsSecure() {
        return new Call<>(
                RemoteProcedure.CONNECT_IS_SECURE, XdrVoid::read, ConnectIsSecureRet::read);
    }

    public static Call<DomainIsActiveArgs, DomainIsActiveRet> domainIsActive() {
        return new Call<>(
                RemoteProcedure.DOMAIN_IS_ACTIVE,
                DomainIsActiveArgs::read,
                DomainIsActiveRet::read);
    }

    public static Call<DomainIsPersistentArgs, DomainIsPersistentRet> domainIsPersistent() {
        return new Call<>(
                RemoteProcedure.DOMAIN_IS_PERSISTENT,
                DomainIsPersistentArgs::read,
                DomainIsPersistentRet::read);
    }

    public static Call<NetworkIsActiveArgs, NetworkIsActiveRet> networkIsActive() {
        return new Call<>(
                RemoteProcedure.NETWORK_IS_ACTIVE,
                NetworkIsActiveArgs::read,
                NetworkIsActiveRet::read);
    }

    public static Call<NetworkIsPersistentArgs, NetworkIsPersistentRet> networkIsPersistent() {
        return new Call<>(
                RemoteProcedure.NETWORK_IS_PERSISTENT,
                NetworkIsPersistentArgs::read,
                NetworkIsPersistentRet::read);
    }

    public static Call<StoragePoolIsActiveArgs, StoragePoolIsActiveRet> storagePoolIsActive() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_IS_ACTIVE,
                StoragePoolIsActiveArgs::read,
                StoragePoolIsActiveRet::read);
    }

    public static Call<StoragePoolIsPersistentArgs, StoragePoolIsPersistentRet>
            storagePoolIsPersistent() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_IS_PERSISTENT,
                StoragePoolIsPersistentArgs::read,
                StoragePoolIsPersistentRet::read);
    }

    public static Call<InterfaceIsActiveArgs, InterfaceIsActiveRet> interfaceIsActive() {
        return new Call<>(
                RemoteProcedure.INTERFACE_IS_ACTIVE,
                InterfaceIsActiveArgs::read,
                InterfaceIsActiveRet::read);
    }

    public static Call<XdrVoid, ConnectGetLibVersionRet> connectGetLibVersion() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_LIB_VERSION,
                XdrVoid::read,
                ConnectGetLibVersionRet::read);
    }

    public static Call<ConnectCompareCpuArgs, ConnectCompareCpuRet> connectCompareCpu() {
        return new Call<>(
                RemoteProcedure.CONNECT_COMPARE_CPU,
                ConnectCompareCpuArgs::read,
                ConnectCompareCpuRet::read);
    }

    public static Call<DomainMemoryStatsArgs, DomainMemoryStatsRet> domainMemoryStats() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MEMORY_STATS,
                DomainMemoryStatsArgs::read,
                DomainMemoryStatsRet::read);
    }

    public static Call<DomainAttachDeviceFlagsArgs, XdrVoid> domainAttachDeviceFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_ATTACH_DEVICE_FLAGS,
                DomainAttachDeviceFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainDetachDeviceFlagsArgs, XdrVoid> domainDetachDeviceFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DETACH_DEVICE_FLAGS,
                DomainDetachDeviceFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectBaselineCpuArgs, ConnectBaselineCpuRet> connectBaselineCpu() {
        return new Call<>(
                RemoteProcedure.CONNECT_BASELINE_CPU,
                ConnectBaselineCpuArgs::read,
                ConnectBaselineCpuRet::read);
    }

    public static Call<DomainGetJobInfoArgs, DomainGetJobInfoRet> domainGetJobInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_JOB_INFO,
                DomainGetJobInfoArgs::read,
                DomainGetJobInfoRet::read);
    }

    public static Call<DomainAbortJobArgs, XdrVoid> domainAbortJob() {
        return new Call<>(
                RemoteProcedure.DOMAIN_ABORT_JOB, DomainAbortJobArgs::read, XdrVoid::read);
    }

    public static Call<StorageVolWipeArgs, XdrVoid> storageVolWipe() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_WIPE, StorageVolWipeArgs::read, XdrVoid::read);
    }

    public static Call<DomainMigrateSetMaxDowntimeArgs, XdrVoid> domainMigrateSetMaxDowntime() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_SET_MAX_DOWNTIME,
                DomainMigrateSetMaxDowntimeArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectDomainEventRegisterAnyArgs, XdrVoid> connectDomainEventRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_REGISTER_ANY,
                ConnectDomainEventRegisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectDomainEventDeregisterAnyArgs, XdrVoid>
            connectDomainEventDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_DEREGISTER_ANY,
                ConnectDomainEventDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainUpdateDeviceFlagsArgs, XdrVoid> domainUpdateDeviceFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_UPDATE_DEVICE_FLAGS,
                DomainUpdateDeviceFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<NwfilterLookupByNameArgs, NwfilterLookupByNameRet> nwfilterLookupByName() {
        return new Call<>(
                RemoteProcedure.NWFILTER_LOOKUP_BY_NAME,
                NwfilterLookupByNameArgs::read,
                NwfilterLookupByNameRet::read);
    }

    public static Call<NwfilterLookupByUuidArgs, NwfilterLookupByUuidRet> nwfilterLookupByUuid() {
        return new Call<>(
                RemoteProcedure.NWFILTER_LOOKUP_BY_UUID,
                NwfilterLookupByUuidArgs::read,
                NwfilterLookupByUuidRet::read);
    }

    public static Call<NwfilterGetXmlDescArgs, NwfilterGetXmlDescRet> nwfilterGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.NWFILTER_GET_XML_DESC,
                NwfilterGetXmlDescArgs::read,
                NwfilterGetXmlDescRet::read);
    }

    public static Call<XdrVoid, ConnectNumOfNwfiltersRet> connectNumOfNwfilters() {
        return new Call<>(
                RemoteProcedure.CONNECT_NUM_OF_NWFILTERS,
                XdrVoid::read,
                ConnectNumOfNwfiltersRet::read);
    }

    public static Call<ConnectListNwfiltersArgs, ConnectListNwfiltersRet> connectListNwfilters() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_NWFILTERS,
                ConnectListNwfiltersArgs::read,
                ConnectListNwfiltersRet::read);
    }

    public static Call<NwfilterDefineXmlArgs, NwfilterDefineXmlRet> nwfilterDefineXml() {
        return new Call<>(
                RemoteProcedure.NWFILTER_DEFINE_XML,
                NwfilterDefineXmlArgs::read,
                NwfilterDefineXmlRet::read);
    }

    public static Call<NwfilterUndefineArgs, XdrVoid> nwfilterUndefine() {
        return new Call<>(
                RemoteProcedure.NWFILTER_UNDEFINE, NwfilterUndefineArgs::read, XdrVoid::read);
    }

    public static Call<DomainManagedSaveArgs, XdrVoid> domainManagedSave() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MANAGED_SAVE, DomainManagedSaveArgs::read, XdrVoid::read);
    }

    public static Call<DomainHasManagedSaveImageArgs, DomainHasManagedSaveImageRet>
            domainHasManagedSaveImage() {
        return new Call<>(
                RemoteProcedure.DOMAIN_HAS_MANAGED_SAVE_IMAGE,
                DomainHasManagedSaveImageArgs::read,
                DomainHasManagedSaveImageRet::read);
    }

    public static Call<DomainManagedSaveRemoveArgs, XdrVoid> domainManagedSaveRemove() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MANAGED_SAVE_REMOVE,
                DomainManagedSaveRemoveArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSnapshotCreateXmlArgs, DomainSnapshotCreateXmlRet>
            domainSnapshotCreateXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_CREATE_XML,
                DomainSnapshotCreateXmlArgs::read,
                DomainSnapshotCreateXmlRet::read);
    }

    public static Call<DomainSnapshotGetXmlDescArgs, DomainSnapshotGetXmlDescRet>
            domainSnapshotGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_GET_XML_DESC,
                DomainSnapshotGetXmlDescArgs::read,
                DomainSnapshotGetXmlDescRet::read);
    }

    public static Call<DomainSnapshotNumArgs, DomainSnapshotNumRet> domainSnapshotNum() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_NUM,
                DomainSnapshotNumArgs::read,
                DomainSnapshotNumRet::read);
    }

    public static Call<DomainSnapshotListNamesArgs, DomainSnapshotListNamesRet>
            domainSnapshotListNames() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_LIST_NAMES,
                DomainSnapshotListNamesArgs::read,
                DomainSnapshotListNamesRet::read);
    }

    public static Call<DomainSnapshotLookupByNameArgs, DomainSnapshotLookupByNameRet>
            domainSnapshotLookupByName() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_LOOKUP_BY_NAME,
                DomainSnapshotLookupByNameArgs::read,
                DomainSnapshotLookupByNameRet::read);
    }

    public static Call<DomainHasCurrentSnapshotArgs, DomainHasCurrentSnapshotRet>
            domainHasCurrentSnapshot() {
        return new Call<>(
                RemoteProcedure.DOMAIN_HAS_CURRENT_SNAPSHOT,
                DomainHasCurrentSnapshotArgs::read,
                DomainHasCurrentSnapshotRet::read);
    }

    public static Call<DomainSnapshotCurrentArgs, DomainSnapshotCurrentRet>
            domainSnapshotCurrent() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_CURRENT,
                DomainSnapshotCurrentArgs::read,
                DomainSnapshotCurrentRet::read);
    }

    public static Call<DomainRevertToSnapshotArgs, XdrVoid> domainRevertToSnapshot() {
        return new Call<>(
                RemoteProcedure.DOMAIN_REVERT_TO_SNAPSHOT,
                DomainRevertToSnapshotArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSnapshotDeleteArgs, XdrVoid> domainSnapshotDelete() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_DELETE,
                DomainSnapshotDeleteArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetBlockInfoArgs, DomainGetBlockInfoRet> domainGetBlockInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_BLOCK_INFO,
                DomainGetBlockInfoArgs::read,
                DomainGetBlockInfoRet::read);
    }

    public static Call<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet>
            domainCreateWithFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CREATE_WITH_FLAGS,
                DomainCreateWithFlagsArgs::read,
                DomainCreateWithFlagsRet::read);
    }

    public static Call<DomainSetMemoryParametersArgs, XdrVoid> domainSetMemoryParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_MEMORY_PARAMETERS,
                DomainSetMemoryParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetMemoryParametersArgs, DomainGetMemoryParametersRet>
            domainGetMemoryParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_MEMORY_PARAMETERS,
                DomainGetMemoryParametersArgs::read,
                DomainGetMemoryParametersRet::read);
    }

    public static Call<DomainSetVcpusFlagsArgs, XdrVoid> domainSetVcpusFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_VCPUS_FLAGS,
                DomainSetVcpusFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetVcpusFlagsArgs, DomainGetVcpusFlagsRet> domainGetVcpusFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_VCPUS_FLAGS,
                DomainGetVcpusFlagsArgs::read,
                DomainGetVcpusFlagsRet::read);
    }

    public static Call<DomainOpenConsoleArgs, XdrVoid> domainOpenConsole() {
        return new Call<>(
                RemoteProcedure.DOMAIN_OPEN_CONSOLE, DomainOpenConsoleArgs::read, XdrVoid::read);
    }

    public static Call<DomainIsUpdatedArgs, DomainIsUpdatedRet> domainIsUpdated() {
        return new Call<>(
                RemoteProcedure.DOMAIN_IS_UPDATED,
                DomainIsUpdatedArgs::read,
                DomainIsUpdatedRet::read);
    }

    public static Call<ConnectGetSysinfoArgs, ConnectGetSysinfoRet> connectGetSysinfo() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_SYSINFO,
                ConnectGetSysinfoArgs::read,
                ConnectGetSysinfoRet::read);
    }

    public static Call<DomainSetMemoryFlagsArgs, XdrVoid> domainSetMemoryFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_MEMORY_FLAGS,
                DomainSetMemoryFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSetBlkioParametersArgs, XdrVoid> domainSetBlkioParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_BLKIO_PARAMETERS,
                DomainSetBlkioParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetBlkioParametersArgs, DomainGetBlkioParametersRet>
            domainGetBlkioParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_BLKIO_PARAMETERS,
                DomainGetBlkioParametersArgs::read,
                DomainGetBlkioParametersRet::read);
    }

    public static Call<DomainMigrateSetMaxSpeedArgs, XdrVoid> domainMigrateSetMaxSpeed() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_SET_MAX_SPEED,
                DomainMigrateSetMaxSpeedArgs::read,
                XdrVoid::read);
    }

    public static Call<StorageVolUploadArgs, XdrVoid> storageVolUpload() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_UPLOAD, StorageVolUploadArgs::read, XdrVoid::read);
    }

    public static Call<StorageVolDownloadArgs, XdrVoid> storageVolDownload() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_DOWNLOAD, StorageVolDownloadArgs::read, XdrVoid::read);
    }

    public static Call<DomainInjectNmiArgs, XdrVoid> domainInjectNmi() {
        return new Call<>(
                RemoteProcedure.DOMAIN_INJECT_NMI, DomainInjectNmiArgs::read, XdrVoid::read);
    }

    public static Call<DomainScreenshotArgs, DomainScreenshotRet> domainScreenshot() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SCREENSHOT,
                DomainScreenshotArgs::read,
                DomainScreenshotRet::read);
    }

    public static Call<DomainGetStateArgs, DomainGetStateRet> domainGetState() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_STATE,
                DomainGetStateArgs::read,
                DomainGetStateRet::read);
    }

    public static Call<DomainMigrateBegin3Args, DomainMigrateBegin3Ret> domainMigrateBegin3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_BEGIN3,
                DomainMigrateBegin3Args::read,
                DomainMigrateBegin3Ret::read);
    }

    public static Call<DomainMigratePrepare3Args, DomainMigratePrepare3Ret>
            domainMigratePrepare3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE3,
                DomainMigratePrepare3Args::read,
                DomainMigratePrepare3Ret::read);
    }

    public static Call<DomainMigratePrepareTunnel3Args, DomainMigratePrepareTunnel3Ret>
            domainMigratePrepareTunnel3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE_TUNNEL3,
                DomainMigratePrepareTunnel3Args::read,
                DomainMigratePrepareTunnel3Ret::read);
    }

    public static Call<DomainMigratePerform3Args, DomainMigratePerform3Ret>
            domainMigratePerform3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PERFORM3,
                DomainMigratePerform3Args::read,
                DomainMigratePerform3Ret::read);
    }

    public static Call<DomainMigrateFinish3Args, DomainMigrateFinish3Ret> domainMigrateFinish3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_FINISH3,
                DomainMigrateFinish3Args::read,
                DomainMigrateFinish3Ret::read);
    }

    public static Call<DomainMigrateConfirm3Args, XdrVoid> domainMigrateConfirm3() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_CONFIRM3,
                DomainMigrateConfirm3Args::read,
                XdrVoid::read);
    }

    public static Call<DomainSetSchedulerParametersFlagsArgs, XdrVoid>
            domainSetSchedulerParametersFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS,
                DomainSetSchedulerParametersFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<InterfaceChangeBeginArgs, XdrVoid> interfaceChangeBegin() {
        return new Call<>(
                RemoteProcedure.INTERFACE_CHANGE_BEGIN,
                InterfaceChangeBeginArgs::read,
                XdrVoid::read);
    }

    public static Call<InterfaceChangeCommitArgs, XdrVoid> interfaceChangeCommit() {
        return new Call<>(
                RemoteProcedure.INTERFACE_CHANGE_COMMIT,
                InterfaceChangeCommitArgs::read,
                XdrVoid::read);
    }

    public static Call<InterfaceChangeRollbackArgs, XdrVoid> interfaceChangeRollback() {
        return new Call<>(
                RemoteProcedure.INTERFACE_CHANGE_ROLLBACK,
                InterfaceChangeRollbackArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetSchedulerParametersFlagsArgs, DomainGetSchedulerParametersFlagsRet>
            domainGetSchedulerParametersFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS,
                DomainGetSchedulerParametersFlagsArgs::read,
                DomainGetSchedulerParametersFlagsRet::read);
    }

    public static Call<DomainPinVcpuFlagsArgs, XdrVoid> domainPinVcpuFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_PIN_VCPU_FLAGS, DomainPinVcpuFlagsArgs::read, XdrVoid::read);
    }

    public static Call<DomainSendKeyArgs, XdrVoid> domainSendKey() {
        return new Call<>(RemoteProcedure.DOMAIN_SEND_KEY, DomainSendKeyArgs::read, XdrVoid::read);
    }

    public static Call<NodeGetCpuStatsArgs, NodeGetCpuStatsRet> nodeGetCpuStats() {
        return new Call<>(
                RemoteProcedure.NODE_GET_CPU_STATS,
                NodeGetCpuStatsArgs::read,
                NodeGetCpuStatsRet::read);
    }

    public static Call<NodeGetMemoryStatsArgs, NodeGetMemoryStatsRet> nodeGetMemoryStats() {
        return new Call<>(
                RemoteProcedure.NODE_GET_MEMORY_STATS,
                NodeGetMemoryStatsArgs::read,
                NodeGetMemoryStatsRet::read);
    }

    public static Call<DomainGetControlInfoArgs, DomainGetControlInfoRet> domainGetControlInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_CONTROL_INFO,
                DomainGetControlInfoArgs::read,
                DomainGetControlInfoRet::read);
    }

    public static Call<DomainGetVcpuPinInfoArgs, DomainGetVcpuPinInfoRet> domainGetVcpuPinInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_VCPU_PIN_INFO,
                DomainGetVcpuPinInfoArgs::read,
                DomainGetVcpuPinInfoRet::read);
    }

    public static Call<DomainUndefineFlagsArgs, XdrVoid> domainUndefineFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_UNDEFINE_FLAGS,
                DomainUndefineFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSaveFlagsArgs, XdrVoid> domainSaveFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SAVE_FLAGS, DomainSaveFlagsArgs::read, XdrVoid::read);
    }

    public static Call<DomainRestoreFlagsArgs, XdrVoid> domainRestoreFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_RESTORE_FLAGS, DomainRestoreFlagsArgs::read, XdrVoid::read);
    }

    public static Call<DomainDestroyFlagsArgs, XdrVoid> domainDestroyFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DESTROY_FLAGS, DomainDestroyFlagsArgs::read, XdrVoid::read);
    }

    public static Call<DomainSaveImageGetXmlDescArgs, DomainSaveImageGetXmlDescRet>
            domainSaveImageGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SAVE_IMAGE_GET_XML_DESC,
                DomainSaveImageGetXmlDescArgs::read,
                DomainSaveImageGetXmlDescRet::read);
    }

    public static Call<DomainSaveImageDefineXmlArgs, XdrVoid> domainSaveImageDefineXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SAVE_IMAGE_DEFINE_XML,
                DomainSaveImageDefineXmlArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainBlockJobAbortArgs, XdrVoid> domainBlockJobAbort() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_JOB_ABORT,
                DomainBlockJobAbortArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetBlockJobInfoArgs, DomainGetBlockJobInfoRet>
            domainGetBlockJobInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_BLOCK_JOB_INFO,
                DomainGetBlockJobInfoArgs::read,
                DomainGetBlockJobInfoRet::read);
    }

    public static Call<DomainBlockJobSetSpeedArgs, XdrVoid> domainBlockJobSetSpeed() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_JOB_SET_SPEED,
                DomainBlockJobSetSpeedArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainBlockPullArgs, XdrVoid> domainBlockPull() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_PULL, DomainBlockPullArgs::read, XdrVoid::read);
    }

    public static Call<DomainMigrateGetMaxSpeedArgs, DomainMigrateGetMaxSpeedRet>
            domainMigrateGetMaxSpeed() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_GET_MAX_SPEED,
                DomainMigrateGetMaxSpeedArgs::read,
                DomainMigrateGetMaxSpeedRet::read);
    }

    public static Call<DomainBlockStatsFlagsArgs, DomainBlockStatsFlagsRet>
            domainBlockStatsFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_STATS_FLAGS,
                DomainBlockStatsFlagsArgs::read,
                DomainBlockStatsFlagsRet::read);
    }

    public static Call<DomainSnapshotGetParentArgs, DomainSnapshotGetParentRet>
            domainSnapshotGetParent() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_GET_PARENT,
                DomainSnapshotGetParentArgs::read,
                DomainSnapshotGetParentRet::read);
    }

    public static Call<DomainResetArgs, XdrVoid> domainReset() {
        return new Call<>(RemoteProcedure.DOMAIN_RESET, DomainResetArgs::read, XdrVoid::read);
    }

    public static Call<DomainSnapshotNumChildrenArgs, DomainSnapshotNumChildrenRet>
            domainSnapshotNumChildren() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_NUM_CHILDREN,
                DomainSnapshotNumChildrenArgs::read,
                DomainSnapshotNumChildrenRet::read);
    }

    public static Call<DomainSnapshotListChildrenNamesArgs, DomainSnapshotListChildrenNamesRet>
            domainSnapshotListChildrenNames() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES,
                DomainSnapshotListChildrenNamesArgs::read,
                DomainSnapshotListChildrenNamesRet::read);
    }

    public static Call<DomainOpenGraphicsArgs, XdrVoid> domainOpenGraphics() {
        return new Call<>(
                RemoteProcedure.DOMAIN_OPEN_GRAPHICS, DomainOpenGraphicsArgs::read, XdrVoid::read);
    }

    public static Call<NodeSuspendForDurationArgs, XdrVoid> nodeSuspendForDuration() {
        return new Call<>(
                RemoteProcedure.NODE_SUSPEND_FOR_DURATION,
                NodeSuspendForDurationArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainBlockResizeArgs, XdrVoid> domainBlockResize() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_RESIZE, DomainBlockResizeArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetBlockIoTuneArgs, XdrVoid> domainSetBlockIoTune() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_BLOCK_IO_TUNE,
                DomainSetBlockIoTuneArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetBlockIoTuneArgs, DomainGetBlockIoTuneRet> domainGetBlockIoTune() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_BLOCK_IO_TUNE,
                DomainGetBlockIoTuneArgs::read,
                DomainGetBlockIoTuneRet::read);
    }

    public static Call<DomainSetNumaParametersArgs, XdrVoid> domainSetNumaParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_NUMA_PARAMETERS,
                DomainSetNumaParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetNumaParametersArgs, DomainGetNumaParametersRet>
            domainGetNumaParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_NUMA_PARAMETERS,
                DomainGetNumaParametersArgs::read,
                DomainGetNumaParametersRet::read);
    }

    public static Call<DomainSetInterfaceParametersArgs, XdrVoid> domainSetInterfaceParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_INTERFACE_PARAMETERS,
                DomainSetInterfaceParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetInterfaceParametersArgs, DomainGetInterfaceParametersRet>
            domainGetInterfaceParameters() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_INTERFACE_PARAMETERS,
                DomainGetInterfaceParametersArgs::read,
                DomainGetInterfaceParametersRet::read);
    }

    public static Call<DomainShutdownFlagsArgs, XdrVoid> domainShutdownFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SHUTDOWN_FLAGS,
                DomainShutdownFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<StorageVolWipePatternArgs, XdrVoid> storageVolWipePattern() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_WIPE_PATTERN,
                StorageVolWipePatternArgs::read,
                XdrVoid::read);
    }

    public static Call<StorageVolResizeArgs, XdrVoid> storageVolResize() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_RESIZE, StorageVolResizeArgs::read, XdrVoid::read);
    }

    public static Call<DomainPmSuspendForDurationArgs, XdrVoid> domainPmSuspendForDuration() {
        return new Call<>(
                RemoteProcedure.DOMAIN_PM_SUSPEND_FOR_DURATION,
                DomainPmSuspendForDurationArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetCpuStatsArgs, DomainGetCpuStatsRet> domainGetCpuStats() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_CPU_STATS,
                DomainGetCpuStatsArgs::read,
                DomainGetCpuStatsRet::read);
    }

    public static Call<DomainGetDiskErrorsArgs, DomainGetDiskErrorsRet> domainGetDiskErrors() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_DISK_ERRORS,
                DomainGetDiskErrorsArgs::read,
                DomainGetDiskErrorsRet::read);
    }

    public static Call<DomainSetMetadataArgs, XdrVoid> domainSetMetadata() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_METADATA, DomainSetMetadataArgs::read, XdrVoid::read);
    }

    public static Call<DomainGetMetadataArgs, DomainGetMetadataRet> domainGetMetadata() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_METADATA,
                DomainGetMetadataArgs::read,
                DomainGetMetadataRet::read);
    }

    public static Call<DomainBlockRebaseArgs, XdrVoid> domainBlockRebase() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_REBASE, DomainBlockRebaseArgs::read, XdrVoid::read);
    }

    public static Call<DomainPmWakeupArgs, XdrVoid> domainPmWakeup() {
        return new Call<>(
                RemoteProcedure.DOMAIN_PM_WAKEUP, DomainPmWakeupArgs::read, XdrVoid::read);
    }

    public static Call<DomainSnapshotIsCurrentArgs, DomainSnapshotIsCurrentRet>
            domainSnapshotIsCurrent() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_IS_CURRENT,
                DomainSnapshotIsCurrentArgs::read,
                DomainSnapshotIsCurrentRet::read);
    }

    public static Call<DomainSnapshotHasMetadataArgs, DomainSnapshotHasMetadataRet>
            domainSnapshotHasMetadata() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_HAS_METADATA,
                DomainSnapshotHasMetadataArgs::read,
                DomainSnapshotHasMetadataRet::read);
    }

    public static Call<ConnectListAllDomainsArgs, ConnectListAllDomainsRet>
            connectListAllDomains() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_DOMAINS,
                ConnectListAllDomainsArgs::read,
                ConnectListAllDomainsRet::read);
    }

    public static Call<DomainListAllSnapshotsArgs, DomainListAllSnapshotsRet>
            domainListAllSnapshots() {
        return new Call<>(
                RemoteProcedure.DOMAIN_LIST_ALL_SNAPSHOTS,
                DomainListAllSnapshotsArgs::read,
                DomainListAllSnapshotsRet::read);
    }

    public static Call<DomainSnapshotListAllChildrenArgs, DomainSnapshotListAllChildrenRet>
            domainSnapshotListAllChildren() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN,
                DomainSnapshotListAllChildrenArgs::read,
                DomainSnapshotListAllChildrenRet::read);
    }

    public static Call<DomainGetHostnameArgs, DomainGetHostnameRet> domainGetHostname() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_HOSTNAME,
                DomainGetHostnameArgs::read,
                DomainGetHostnameRet::read);
    }

    public static Call<DomainGetSecurityLabelListArgs, DomainGetSecurityLabelListRet>
            domainGetSecurityLabelList() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_SECURITY_LABEL_LIST,
                DomainGetSecurityLabelListArgs::read,
                DomainGetSecurityLabelListRet::read);
    }

    public static Call<DomainPinEmulatorArgs, XdrVoid> domainPinEmulator() {
        return new Call<>(
                RemoteProcedure.DOMAIN_PIN_EMULATOR, DomainPinEmulatorArgs::read, XdrVoid::read);
    }

    public static Call<DomainGetEmulatorPinInfoArgs, DomainGetEmulatorPinInfoRet>
            domainGetEmulatorPinInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_EMULATOR_PIN_INFO,
                DomainGetEmulatorPinInfoArgs::read,
                DomainGetEmulatorPinInfoRet::read);
    }

    public static Call<ConnectListAllStoragePoolsArgs, ConnectListAllStoragePoolsRet>
            connectListAllStoragePools() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_STORAGE_POOLS,
                ConnectListAllStoragePoolsArgs::read,
                ConnectListAllStoragePoolsRet::read);
    }

    public static Call<StoragePoolListAllVolumesArgs, StoragePoolListAllVolumesRet>
            storagePoolListAllVolumes() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LIST_ALL_VOLUMES,
                StoragePoolListAllVolumesArgs::read,
                StoragePoolListAllVolumesRet::read);
    }

    public static Call<ConnectListAllNetworksArgs, ConnectListAllNetworksRet>
            connectListAllNetworks() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_NETWORKS,
                ConnectListAllNetworksArgs::read,
                ConnectListAllNetworksRet::read);
    }

    public static Call<ConnectListAllInterfacesArgs, ConnectListAllInterfacesRet>
            connectListAllInterfaces() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_INTERFACES,
                ConnectListAllInterfacesArgs::read,
                ConnectListAllInterfacesRet::read);
    }

    public static Call<ConnectListAllNodeDevicesArgs, ConnectListAllNodeDevicesRet>
            connectListAllNodeDevices() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_NODE_DEVICES,
                ConnectListAllNodeDevicesArgs::read,
                ConnectListAllNodeDevicesRet::read);
    }

    public static Call<ConnectListAllNwfiltersArgs, ConnectListAllNwfiltersRet>
            connectListAllNwfilters() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_NWFILTERS,
                ConnectListAllNwfiltersArgs::read,
                ConnectListAllNwfiltersRet::read);
    }

    public static Call<ConnectListAllSecretsArgs, ConnectListAllSecretsRet>
            connectListAllSecrets() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_SECRETS,
                ConnectListAllSecretsArgs::read,
                ConnectListAllSecretsRet::read);
    }

    public static Call<NodeSetMemoryParametersArgs, XdrVoid> nodeSetMemoryParameters() {
        return new Call<>(
                RemoteProcedure.NODE_SET_MEMORY_PARAMETERS,
                NodeSetMemoryParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<NodeGetMemoryParametersArgs, NodeGetMemoryParametersRet>
            nodeGetMemoryParameters() {
        return new Call<>(
                RemoteProcedure.NODE_GET_MEMORY_PARAMETERS,
                NodeGetMemoryParametersArgs::read,
                NodeGetMemoryParametersRet::read);
    }

    public static Call<DomainBlockCommitArgs, XdrVoid> domainBlockCommit() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_COMMIT, DomainBlockCommitArgs::read, XdrVoid::read);
    }

    public static Call<NetworkUpdateArgs, XdrVoid> networkUpdate() {
        return new Call<>(RemoteProcedure.NETWORK_UPDATE, NetworkUpdateArgs::read, XdrVoid::read);
    }

    public static Call<NodeGetCpuMapArgs, NodeGetCpuMapRet> nodeGetCpuMap() {
        return new Call<>(
                RemoteProcedure.NODE_GET_CPU_MAP, NodeGetCpuMapArgs::read, NodeGetCpuMapRet::read);
    }

    public static Call<DomainFstrimArgs, XdrVoid> domainFstrim() {
        return new Call<>(RemoteProcedure.DOMAIN_FSTRIM, DomainFstrimArgs::read, XdrVoid::read);
    }

    public static Call<DomainSendProcessSignalArgs, XdrVoid> domainSendProcessSignal() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SEND_PROCESS_SIGNAL,
                DomainSendProcessSignalArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainOpenChannelArgs, XdrVoid> domainOpenChannel() {
        return new Call<>(
                RemoteProcedure.DOMAIN_OPEN_CHANNEL, DomainOpenChannelArgs::read, XdrVoid::read);
    }

    public static Call<NodeDeviceLookupScsiHostByWwnArgs, NodeDeviceLookupScsiHostByWwnRet>
            nodeDeviceLookupScsiHostByWwn() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN,
                NodeDeviceLookupScsiHostByWwnArgs::read,
                NodeDeviceLookupScsiHostByWwnRet::read);
    }

    public static Call<DomainGetJobStatsArgs, DomainGetJobStatsRet> domainGetJobStats() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_JOB_STATS,
                DomainGetJobStatsArgs::read,
                DomainGetJobStatsRet::read);
    }

    public static Call<DomainMigrateGetCompressionCacheArgs, DomainMigrateGetCompressionCacheRet>
            domainMigrateGetCompressionCache() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_GET_COMPRESSION_CACHE,
                DomainMigrateGetCompressionCacheArgs::read,
                DomainMigrateGetCompressionCacheRet::read);
    }

    public static Call<DomainMigrateSetCompressionCacheArgs, XdrVoid>
            domainMigrateSetCompressionCache() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_SET_COMPRESSION_CACHE,
                DomainMigrateSetCompressionCacheArgs::read,
                XdrVoid::read);
    }

    public static Call<NodeDeviceDetachFlagsArgs, XdrVoid> nodeDeviceDetachFlags() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_DETACH_FLAGS,
                NodeDeviceDetachFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainMigrateBegin3ParamsArgs, DomainMigrateBegin3ParamsRet>
            domainMigrateBegin3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_BEGIN3_PARAMS,
                DomainMigrateBegin3ParamsArgs::read,
                DomainMigrateBegin3ParamsRet::read);
    }

    public static Call<DomainMigratePrepare3ParamsArgs, DomainMigratePrepare3ParamsRet>
            domainMigratePrepare3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE3_PARAMS,
                DomainMigratePrepare3ParamsArgs::read,
                DomainMigratePrepare3ParamsRet::read);
    }

    public static Call<DomainMigratePrepareTunnel3ParamsArgs, DomainMigratePrepareTunnel3ParamsRet>
            domainMigratePrepareTunnel3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS,
                DomainMigratePrepareTunnel3ParamsArgs::read,
                DomainMigratePrepareTunnel3ParamsRet::read);
    }

    public static Call<DomainMigratePerform3ParamsArgs, DomainMigratePerform3ParamsRet>
            domainMigratePerform3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_PERFORM3_PARAMS,
                DomainMigratePerform3ParamsArgs::read,
                DomainMigratePerform3ParamsRet::read);
    }

    public static Call<DomainMigrateFinish3ParamsArgs, DomainMigrateFinish3ParamsRet>
            domainMigrateFinish3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_FINISH3_PARAMS,
                DomainMigrateFinish3ParamsArgs::read,
                DomainMigrateFinish3ParamsRet::read);
    }

    public static Call<DomainMigrateConfirm3ParamsArgs, XdrVoid> domainMigrateConfirm3Params() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_CONFIRM3_PARAMS,
                DomainMigrateConfirm3ParamsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSetMemoryStatsPeriodArgs, XdrVoid> domainSetMemoryStatsPeriod() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_MEMORY_STATS_PERIOD,
                DomainSetMemoryStatsPeriodArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainCreateXmlWithFilesArgs, DomainCreateXmlWithFilesRet>
            domainCreateXmlWithFiles() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CREATE_XML_WITH_FILES,
                DomainCreateXmlWithFilesArgs::read,
                DomainCreateXmlWithFilesRet::read);
    }

    public static Call<DomainCreateWithFilesArgs, DomainCreateWithFilesRet>
            domainCreateWithFiles() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CREATE_WITH_FILES,
                DomainCreateWithFilesArgs::read,
                DomainCreateWithFilesRet::read);
    }

    public static Call<ConnectGetCpuModelNamesArgs, ConnectGetCpuModelNamesRet>
            connectGetCpuModelNames() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_CPU_MODEL_NAMES,
                ConnectGetCpuModelNamesArgs::read,
                ConnectGetCpuModelNamesRet::read);
    }

    public static Call<ConnectNetworkEventRegisterAnyArgs, ConnectNetworkEventRegisterAnyRet>
            connectNetworkEventRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_NETWORK_EVENT_REGISTER_ANY,
                ConnectNetworkEventRegisterAnyArgs::read,
                ConnectNetworkEventRegisterAnyRet::read);
    }

    public static Call<ConnectNetworkEventDeregisterAnyArgs, XdrVoid>
            connectNetworkEventDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_NETWORK_EVENT_DEREGISTER_ANY,
                ConnectNetworkEventDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<
                    ConnectDomainEventCallbackRegisterAnyArgs,
                    ConnectDomainEventCallbackRegisterAnyRet>
            connectDomainEventCallbackRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY,
                ConnectDomainEventCallbackRegisterAnyArgs::read,
                ConnectDomainEventCallbackRegisterAnyRet::read);
    }

    public static Call<ConnectDomainEventCallbackDeregisterAnyArgs, XdrVoid>
            connectDomainEventCallbackDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY,
                ConnectDomainEventCallbackDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainCoreDumpWithFormatArgs, XdrVoid> domainCoreDumpWithFormat() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CORE_DUMP_WITH_FORMAT,
                DomainCoreDumpWithFormatArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainFsfreezeArgs, DomainFsfreezeRet> domainFsfreeze() {
        return new Call<>(
                RemoteProcedure.DOMAIN_FSFREEZE, DomainFsfreezeArgs::read, DomainFsfreezeRet::read);
    }

    public static Call<DomainFsthawArgs, DomainFsthawRet> domainFsthaw() {
        return new Call<>(
                RemoteProcedure.DOMAIN_FSTHAW, DomainFsthawArgs::read, DomainFsthawRet::read);
    }

    public static Call<DomainGetTimeArgs, DomainGetTimeRet> domainGetTime() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_TIME, DomainGetTimeArgs::read, DomainGetTimeRet::read);
    }

    public static Call<DomainSetTimeArgs, XdrVoid> domainSetTime() {
        return new Call<>(RemoteProcedure.DOMAIN_SET_TIME, DomainSetTimeArgs::read, XdrVoid::read);
    }

    public static Call<NodeGetFreePagesArgs, NodeGetFreePagesRet> nodeGetFreePages() {
        return new Call<>(
                RemoteProcedure.NODE_GET_FREE_PAGES,
                NodeGetFreePagesArgs::read,
                NodeGetFreePagesRet::read);
    }

    public static Call<NetworkGetDhcpLeasesArgs, NetworkGetDhcpLeasesRet> networkGetDhcpLeases() {
        return new Call<>(
                RemoteProcedure.NETWORK_GET_DHCP_LEASES,
                NetworkGetDhcpLeasesArgs::read,
                NetworkGetDhcpLeasesRet::read);
    }

    public static Call<ConnectGetDomainCapabilitiesArgs, ConnectGetDomainCapabilitiesRet>
            connectGetDomainCapabilities() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_DOMAIN_CAPABILITIES,
                ConnectGetDomainCapabilitiesArgs::read,
                ConnectGetDomainCapabilitiesRet::read);
    }

    public static Call<DomainOpenGraphicsFdArgs, XdrVoid> domainOpenGraphicsFd() {
        return new Call<>(
                RemoteProcedure.DOMAIN_OPEN_GRAPHICS_FD,
                DomainOpenGraphicsFdArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet>
            connectGetAllDomainStats() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_ALL_DOMAIN_STATS,
                ConnectGetAllDomainStatsArgs::read,
                ConnectGetAllDomainStatsRet::read);
    }

    public static Call<DomainBlockCopyArgs, XdrVoid> domainBlockCopy() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BLOCK_COPY, DomainBlockCopyArgs::read, XdrVoid::read);
    }

    public static Call<NodeAllocPagesArgs, NodeAllocPagesRet> nodeAllocPages() {
        return new Call<>(
                RemoteProcedure.NODE_ALLOC_PAGES,
                NodeAllocPagesArgs::read,
                NodeAllocPagesRet::read);
    }

    public static Call<DomainGetFsinfoArgs, DomainGetFsinfoRet> domainGetFsinfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_FSINFO,
                DomainGetFsinfoArgs::read,
                DomainGetFsinfoRet::read);
    }

    public static Call<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet> domainDefineXmlFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DEFINE_XML_FLAGS,
                DomainDefineXmlFlagsArgs::read,
                DomainDefineXmlFlagsRet::read);
    }

    public static Call<DomainGetIothreadInfoArgs, DomainGetIothreadInfoRet>
            domainGetIothreadInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_IOTHREAD_INFO,
                DomainGetIothreadInfoArgs::read,
                DomainGetIothreadInfoRet::read);
    }

    public static Call<DomainPinIothreadArgs, XdrVoid> domainPinIothread() {
        return new Call<>(
                RemoteProcedure.DOMAIN_PIN_IOTHREAD, DomainPinIothreadArgs::read, XdrVoid::read);
    }

    public static Call<DomainInterfaceAddressesArgs, DomainInterfaceAddressesRet>
            domainInterfaceAddresses() {
        return new Call<>(
                RemoteProcedure.DOMAIN_INTERFACE_ADDRESSES,
                DomainInterfaceAddressesArgs::read,
                DomainInterfaceAddressesRet::read);
    }

    public static Call<DomainAddIothreadArgs, XdrVoid> domainAddIothread() {
        return new Call<>(
                RemoteProcedure.DOMAIN_ADD_IOTHREAD, DomainAddIothreadArgs::read, XdrVoid::read);
    }

    public static Call<DomainDelIothreadArgs, XdrVoid> domainDelIothread() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DEL_IOTHREAD, DomainDelIothreadArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetUserPasswordArgs, XdrVoid> domainSetUserPassword() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_USER_PASSWORD,
                DomainSetUserPasswordArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainRenameArgs, DomainRenameRet> domainRename() {
        return new Call<>(
                RemoteProcedure.DOMAIN_RENAME, DomainRenameArgs::read, DomainRenameRet::read);
    }

    public static Call<XdrVoid, XdrVoid> connectRegisterCloseCallback() {
        return new Call<>(
                RemoteProcedure.CONNECT_REGISTER_CLOSE_CALLBACK, XdrVoid::read, XdrVoid::read);
    }

    public static Call<XdrVoid, XdrVoid> connectUnregisterCloseCallback() {
        return new Call<>(
                RemoteProcedure.CONNECT_UNREGISTER_CLOSE_CALLBACK, XdrVoid::read, XdrVoid::read);
    }

    public static Call<DomainMigrateStartPostCopyArgs, XdrVoid> domainMigrateStartPostCopy() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_START_POST_COPY,
                DomainMigrateStartPostCopyArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetPerfEventsArgs, DomainGetPerfEventsRet> domainGetPerfEvents() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_PERF_EVENTS,
                DomainGetPerfEventsArgs::read,
                DomainGetPerfEventsRet::read);
    }

    public static Call<DomainSetPerfEventsArgs, XdrVoid> domainSetPerfEvents() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_PERF_EVENTS,
                DomainSetPerfEventsArgs::read,
                XdrVoid::read);
    }

    public static Call<
                    ConnectStoragePoolEventRegisterAnyArgs, ConnectStoragePoolEventRegisterAnyRet>
            connectStoragePoolEventRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY,
                ConnectStoragePoolEventRegisterAnyArgs::read,
                ConnectStoragePoolEventRegisterAnyRet::read);
    }

    public static Call<ConnectStoragePoolEventDeregisterAnyArgs, XdrVoid>
            connectStoragePoolEventDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY,
                ConnectStoragePoolEventDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetGuestVcpusArgs, DomainGetGuestVcpusRet> domainGetGuestVcpus() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_GUEST_VCPUS,
                DomainGetGuestVcpusArgs::read,
                DomainGetGuestVcpusRet::read);
    }

    public static Call<DomainSetGuestVcpusArgs, XdrVoid> domainSetGuestVcpus() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_GUEST_VCPUS,
                DomainSetGuestVcpusArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectNodeDeviceEventRegisterAnyArgs, ConnectNodeDeviceEventRegisterAnyRet>
            connectNodeDeviceEventRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY,
                ConnectNodeDeviceEventRegisterAnyArgs::read,
                ConnectNodeDeviceEventRegisterAnyRet::read);
    }

    public static Call<ConnectNodeDeviceEventDeregisterAnyArgs, XdrVoid>
            connectNodeDeviceEventDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY,
                ConnectNodeDeviceEventDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<StorageVolGetInfoFlagsArgs, StorageVolGetInfoFlagsRet>
            storageVolGetInfoFlags() {
        return new Call<>(
                RemoteProcedure.STORAGE_VOL_GET_INFO_FLAGS,
                StorageVolGetInfoFlagsArgs::read,
                StorageVolGetInfoFlagsRet::read);
    }

    public static Call<ConnectSecretEventRegisterAnyArgs, ConnectSecretEventRegisterAnyRet>
            connectSecretEventRegisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_SECRET_EVENT_REGISTER_ANY,
                ConnectSecretEventRegisterAnyArgs::read,
                ConnectSecretEventRegisterAnyRet::read);
    }

    public static Call<ConnectSecretEventDeregisterAnyArgs, XdrVoid>
            connectSecretEventDeregisterAny() {
        return new Call<>(
                RemoteProcedure.CONNECT_SECRET_EVENT_DEREGISTER_ANY,
                ConnectSecretEventDeregisterAnyArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSetVcpuArgs, XdrVoid> domainSetVcpu() {
        return new Call<>(RemoteProcedure.DOMAIN_SET_VCPU, DomainSetVcpuArgs::read, XdrVoid::read);
    }

    public static Call<DomainSetBlockThresholdArgs, XdrVoid> domainSetBlockThreshold() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_BLOCK_THRESHOLD,
                DomainSetBlockThresholdArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainMigrateGetMaxDowntimeArgs, DomainMigrateGetMaxDowntimeRet>
            domainMigrateGetMaxDowntime() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MIGRATE_GET_MAX_DOWNTIME,
                DomainMigrateGetMaxDowntimeArgs::read,
                DomainMigrateGetMaxDowntimeRet::read);
    }

    public static Call<DomainManagedSaveGetXmlDescArgs, DomainManagedSaveGetXmlDescRet>
            domainManagedSaveGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MANAGED_SAVE_GET_XML_DESC,
                DomainManagedSaveGetXmlDescArgs::read,
                DomainManagedSaveGetXmlDescRet::read);
    }

    public static Call<DomainManagedSaveDefineXmlArgs, XdrVoid> domainManagedSaveDefineXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_MANAGED_SAVE_DEFINE_XML,
                DomainManagedSaveDefineXmlArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSetLifecycleActionArgs, XdrVoid> domainSetLifecycleAction() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_LIFECYCLE_ACTION,
                DomainSetLifecycleActionArgs::read,
                XdrVoid::read);
    }

    public static Call<StoragePoolLookupByTargetPathArgs, StoragePoolLookupByTargetPathRet>
            storagePoolLookupByTargetPath() {
        return new Call<>(
                RemoteProcedure.STORAGE_POOL_LOOKUP_BY_TARGET_PATH,
                StoragePoolLookupByTargetPathArgs::read,
                StoragePoolLookupByTargetPathRet::read);
    }

    public static Call<DomainDetachDeviceAliasArgs, XdrVoid> domainDetachDeviceAlias() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DETACH_DEVICE_ALIAS,
                DomainDetachDeviceAliasArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectCompareHypervisorCpuArgs, ConnectCompareHypervisorCpuRet>
            connectCompareHypervisorCpu() {
        return new Call<>(
                RemoteProcedure.CONNECT_COMPARE_HYPERVISOR_CPU,
                ConnectCompareHypervisorCpuArgs::read,
                ConnectCompareHypervisorCpuRet::read);
    }

    public static Call<ConnectBaselineHypervisorCpuArgs, ConnectBaselineHypervisorCpuRet>
            connectBaselineHypervisorCpu() {
        return new Call<>(
                RemoteProcedure.CONNECT_BASELINE_HYPERVISOR_CPU,
                ConnectBaselineHypervisorCpuArgs::read,
                ConnectBaselineHypervisorCpuRet::read);
    }

    public static Call<NodeGetSevInfoArgs, NodeGetSevInfoRet> nodeGetSevInfo() {
        return new Call<>(
                RemoteProcedure.NODE_GET_SEV_INFO,
                NodeGetSevInfoArgs::read,
                NodeGetSevInfoRet::read);
    }

    public static Call<DomainGetLaunchSecurityInfoArgs, DomainGetLaunchSecurityInfoRet>
            domainGetLaunchSecurityInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_LAUNCH_SECURITY_INFO,
                DomainGetLaunchSecurityInfoArgs::read,
                DomainGetLaunchSecurityInfoRet::read);
    }

    public static Call<NwfilterBindingLookupByPortDevArgs, NwfilterBindingLookupByPortDevRet>
            nwfilterBindingLookupByPortDev() {
        return new Call<>(
                RemoteProcedure.NWFILTER_BINDING_LOOKUP_BY_PORT_DEV,
                NwfilterBindingLookupByPortDevArgs::read,
                NwfilterBindingLookupByPortDevRet::read);
    }

    public static Call<NwfilterBindingGetXmlDescArgs, NwfilterBindingGetXmlDescRet>
            nwfilterBindingGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.NWFILTER_BINDING_GET_XML_DESC,
                NwfilterBindingGetXmlDescArgs::read,
                NwfilterBindingGetXmlDescRet::read);
    }

    public static Call<NwfilterBindingCreateXmlArgs, NwfilterBindingCreateXmlRet>
            nwfilterBindingCreateXml() {
        return new Call<>(
                RemoteProcedure.NWFILTER_BINDING_CREATE_XML,
                NwfilterBindingCreateXmlArgs::read,
                NwfilterBindingCreateXmlRet::read);
    }

    public static Call<NwfilterBindingDeleteArgs, XdrVoid> nwfilterBindingDelete() {
        return new Call<>(
                RemoteProcedure.NWFILTER_BINDING_DELETE,
                NwfilterBindingDeleteArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectListAllNwfilterBindingsArgs, ConnectListAllNwfilterBindingsRet>
            connectListAllNwfilterBindings() {
        return new Call<>(
                RemoteProcedure.CONNECT_LIST_ALL_NWFILTER_BINDINGS,
                ConnectListAllNwfilterBindingsArgs::read,
                ConnectListAllNwfilterBindingsRet::read);
    }

    public static Call<DomainSetIothreadParamsArgs, XdrVoid> domainSetIothreadParams() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_IOTHREAD_PARAMS,
                DomainSetIothreadParamsArgs::read,
                XdrVoid::read);
    }

    public static Call<ConnectGetStoragePoolCapabilitiesArgs, ConnectGetStoragePoolCapabilitiesRet>
            connectGetStoragePoolCapabilities() {
        return new Call<>(
                RemoteProcedure.CONNECT_GET_STORAGE_POOL_CAPABILITIES,
                ConnectGetStoragePoolCapabilitiesArgs::read,
                ConnectGetStoragePoolCapabilitiesRet::read);
    }

    public static Call<NetworkListAllPortsArgs, NetworkListAllPortsRet> networkListAllPorts() {
        return new Call<>(
                RemoteProcedure.NETWORK_LIST_ALL_PORTS,
                NetworkListAllPortsArgs::read,
                NetworkListAllPortsRet::read);
    }

    public static Call<NetworkPortLookupByUuidArgs, NetworkPortLookupByUuidRet>
            networkPortLookupByUuid() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_LOOKUP_BY_UUID,
                NetworkPortLookupByUuidArgs::read,
                NetworkPortLookupByUuidRet::read);
    }

    public static Call<NetworkPortCreateXmlArgs, NetworkPortCreateXmlRet> networkPortCreateXml() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_CREATE_XML,
                NetworkPortCreateXmlArgs::read,
                NetworkPortCreateXmlRet::read);
    }

    public static Call<NetworkPortGetParametersArgs, NetworkPortGetParametersRet>
            networkPortGetParameters() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_GET_PARAMETERS,
                NetworkPortGetParametersArgs::read,
                NetworkPortGetParametersRet::read);
    }

    public static Call<NetworkPortSetParametersArgs, XdrVoid> networkPortSetParameters() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_SET_PARAMETERS,
                NetworkPortSetParametersArgs::read,
                XdrVoid::read);
    }

    public static Call<NetworkPortGetXmlDescArgs, NetworkPortGetXmlDescRet>
            networkPortGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_GET_XML_DESC,
                NetworkPortGetXmlDescArgs::read,
                NetworkPortGetXmlDescRet::read);
    }

    public static Call<NetworkPortDeleteArgs, XdrVoid> networkPortDelete() {
        return new Call<>(
                RemoteProcedure.NETWORK_PORT_DELETE, NetworkPortDeleteArgs::read, XdrVoid::read);
    }

    public static Call<DomainCheckpointCreateXmlArgs, DomainCheckpointCreateXmlRet>
            domainCheckpointCreateXml() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_CREATE_XML,
                DomainCheckpointCreateXmlArgs::read,
                DomainCheckpointCreateXmlRet::read);
    }

    public static Call<DomainCheckpointGetXmlDescArgs, DomainCheckpointGetXmlDescRet>
            domainCheckpointGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_GET_XML_DESC,
                DomainCheckpointGetXmlDescArgs::read,
                DomainCheckpointGetXmlDescRet::read);
    }

    public static Call<DomainListAllCheckpointsArgs, DomainListAllCheckpointsRet>
            domainListAllCheckpoints() {
        return new Call<>(
                RemoteProcedure.DOMAIN_LIST_ALL_CHECKPOINTS,
                DomainListAllCheckpointsArgs::read,
                DomainListAllCheckpointsRet::read);
    }

    public static Call<DomainCheckpointListAllChildrenArgs, DomainCheckpointListAllChildrenRet>
            domainCheckpointListAllChildren() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN,
                DomainCheckpointListAllChildrenArgs::read,
                DomainCheckpointListAllChildrenRet::read);
    }

    public static Call<DomainCheckpointLookupByNameArgs, DomainCheckpointLookupByNameRet>
            domainCheckpointLookupByName() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_LOOKUP_BY_NAME,
                DomainCheckpointLookupByNameArgs::read,
                DomainCheckpointLookupByNameRet::read);
    }

    public static Call<DomainCheckpointGetParentArgs, DomainCheckpointGetParentRet>
            domainCheckpointGetParent() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_GET_PARENT,
                DomainCheckpointGetParentArgs::read,
                DomainCheckpointGetParentRet::read);
    }

    public static Call<DomainCheckpointDeleteArgs, XdrVoid> domainCheckpointDelete() {
        return new Call<>(
                RemoteProcedure.DOMAIN_CHECKPOINT_DELETE,
                DomainCheckpointDeleteArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetGuestInfoArgs, DomainGetGuestInfoRet> domainGetGuestInfo() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_GUEST_INFO,
                DomainGetGuestInfoArgs::read,
                DomainGetGuestInfoRet::read);
    }

    public static Call<ConnectSetIdentityArgs, XdrVoid> connectSetIdentity() {
        return new Call<>(
                RemoteProcedure.CONNECT_SET_IDENTITY, ConnectSetIdentityArgs::read, XdrVoid::read);
    }

    public static Call<DomainAgentSetResponseTimeoutArgs, DomainAgentSetResponseTimeoutRet>
            domainAgentSetResponseTimeout() {
        return new Call<>(
                RemoteProcedure.DOMAIN_AGENT_SET_RESPONSE_TIMEOUT,
                DomainAgentSetResponseTimeoutArgs::read,
                DomainAgentSetResponseTimeoutRet::read);
    }

    public static Call<DomainBackupBeginArgs, XdrVoid> domainBackupBegin() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BACKUP_BEGIN, DomainBackupBeginArgs::read, XdrVoid::read);
    }

    public static Call<DomainBackupGetXmlDescArgs, DomainBackupGetXmlDescRet>
            domainBackupGetXmlDesc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_BACKUP_GET_XML_DESC,
                DomainBackupGetXmlDescArgs::read,
                DomainBackupGetXmlDescRet::read);
    }

    public static Call<DomainAuthorizedSshKeysGetArgs, DomainAuthorizedSshKeysGetRet>
            domainAuthorizedSshKeysGet() {
        return new Call<>(
                RemoteProcedure.DOMAIN_AUTHORIZED_SSH_KEYS_GET,
                DomainAuthorizedSshKeysGetArgs::read,
                DomainAuthorizedSshKeysGetRet::read);
    }

    public static Call<DomainAuthorizedSshKeysSetArgs, XdrVoid> domainAuthorizedSshKeysSet() {
        return new Call<>(
                RemoteProcedure.DOMAIN_AUTHORIZED_SSH_KEYS_SET,
                DomainAuthorizedSshKeysSetArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetMessagesArgs, DomainGetMessagesRet> domainGetMessages() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_MESSAGES,
                DomainGetMessagesArgs::read,
                DomainGetMessagesRet::read);
    }

    public static Call<DomainStartDirtyRateCalcArgs, XdrVoid> domainStartDirtyRateCalc() {
        return new Call<>(
                RemoteProcedure.DOMAIN_START_DIRTY_RATE_CALC,
                DomainStartDirtyRateCalcArgs::read,
                XdrVoid::read);
    }

    public static Call<NodeDeviceDefineXmlArgs, NodeDeviceDefineXmlRet> nodeDeviceDefineXml() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_DEFINE_XML,
                NodeDeviceDefineXmlArgs::read,
                NodeDeviceDefineXmlRet::read);
    }

    public static Call<NodeDeviceUndefineArgs, XdrVoid> nodeDeviceUndefine() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_UNDEFINE, NodeDeviceUndefineArgs::read, XdrVoid::read);
    }

    public static Call<NodeDeviceCreateArgs, XdrVoid> nodeDeviceCreate() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_CREATE, NodeDeviceCreateArgs::read, XdrVoid::read);
    }

    public static Call<NwfilterDefineXmlFlagsArgs, NwfilterDefineXmlFlagsRet>
            nwfilterDefineXmlFlags() {
        return new Call<>(
                RemoteProcedure.NWFILTER_DEFINE_XML_FLAGS,
                NwfilterDefineXmlFlagsArgs::read,
                NwfilterDefineXmlFlagsRet::read);
    }

    public static Call<NetworkDefineXmlFlagsArgs, NetworkDefineXmlFlagsRet>
            networkDefineXmlFlags() {
        return new Call<>(
                RemoteProcedure.NETWORK_DEFINE_XML_FLAGS,
                NetworkDefineXmlFlagsArgs::read,
                NetworkDefineXmlFlagsRet::read);
    }

    public static Call<NodeDeviceGetAutostartArgs, NodeDeviceGetAutostartRet>
            nodeDeviceGetAutostart() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_GET_AUTOSTART,
                NodeDeviceGetAutostartArgs::read,
                NodeDeviceGetAutostartRet::read);
    }

    public static Call<NodeDeviceSetAutostartArgs, XdrVoid> nodeDeviceSetAutostart() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_SET_AUTOSTART,
                NodeDeviceSetAutostartArgs::read,
                XdrVoid::read);
    }

    public static Call<NodeDeviceIsPersistentArgs, NodeDeviceIsPersistentRet>
            nodeDeviceIsPersistent() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_IS_PERSISTENT,
                NodeDeviceIsPersistentArgs::read,
                NodeDeviceIsPersistentRet::read);
    }

    public static Call<NodeDeviceIsActiveArgs, NodeDeviceIsActiveRet> nodeDeviceIsActive() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_IS_ACTIVE,
                NodeDeviceIsActiveArgs::read,
                NodeDeviceIsActiveRet::read);
    }

    public static Call<NetworkCreateXmlFlagsArgs, NetworkCreateXmlFlagsRet>
            networkCreateXmlFlags() {
        return new Call<>(
                RemoteProcedure.NETWORK_CREATE_XML_FLAGS,
                NetworkCreateXmlFlagsArgs::read,
                NetworkCreateXmlFlagsRet::read);
    }

    public static Call<DomainSetLaunchSecurityStateArgs, XdrVoid> domainSetLaunchSecurityState() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_LAUNCH_SECURITY_STATE,
                DomainSetLaunchSecurityStateArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSaveParamsArgs, XdrVoid> domainSaveParams() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SAVE_PARAMS, DomainSaveParamsArgs::read, XdrVoid::read);
    }

    public static Call<DomainRestoreParamsArgs, XdrVoid> domainRestoreParams() {
        return new Call<>(
                RemoteProcedure.DOMAIN_RESTORE_PARAMS,
                DomainRestoreParamsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainAbortJobFlagsArgs, XdrVoid> domainAbortJobFlags() {
        return new Call<>(
                RemoteProcedure.DOMAIN_ABORT_JOB_FLAGS,
                DomainAbortJobFlagsArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainFdAssociateArgs, XdrVoid> domainFdAssociate() {
        return new Call<>(
                RemoteProcedure.DOMAIN_FD_ASSOCIATE, DomainFdAssociateArgs::read, XdrVoid::read);
    }

    public static Call<NetworkSetMetadataArgs, XdrVoid> networkSetMetadata() {
        return new Call<>(
                RemoteProcedure.NETWORK_SET_METADATA, NetworkSetMetadataArgs::read, XdrVoid::read);
    }

    public static Call<NetworkGetMetadataArgs, NetworkGetMetadataRet> networkGetMetadata() {
        return new Call<>(
                RemoteProcedure.NETWORK_GET_METADATA,
                NetworkGetMetadataArgs::read,
                NetworkGetMetadataRet::read);
    }

    public static Call<NodeDeviceUpdateArgs, XdrVoid> nodeDeviceUpdate() {
        return new Call<>(
                RemoteProcedure.NODE_DEVICE_UPDATE, NodeDeviceUpdateArgs::read, XdrVoid::read);
    }

    public static Call<DomainGraphicsReloadArgs, XdrVoid> domainGraphicsReload() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GRAPHICS_RELOAD,
                DomainGraphicsReloadArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainGetAutostartOnceArgs, DomainGetAutostartOnceRet>
            domainGetAutostartOnce() {
        return new Call<>(
                RemoteProcedure.DOMAIN_GET_AUTOSTART_ONCE,
                DomainGetAutostartOnceArgs::read,
                DomainGetAutostartOnceRet::read);
    }

    public static Call<DomainSetAutostartOnceArgs, XdrVoid> domainSetAutostartOnce() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_AUTOSTART_ONCE,
                DomainSetAutostartOnceArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainSetThrottleGroupArgs, XdrVoid> domainSetThrottleGroup() {
        return new Call<>(
                RemoteProcedure.DOMAIN_SET_THROTTLE_GROUP,
                DomainSetThrottleGroupArgs::read,
                XdrVoid::read);
    }

    public static Call<DomainDelThrottleGroupArgs, XdrVoid> domainDelThrottleGroup() {
        return new Call<>(
                RemoteProcedure.DOMAIN_DEL_THROTTLE_GROUP,
                DomainDelThrottleGroupArgs::read,
                XdrVoid::read);
    }
}
