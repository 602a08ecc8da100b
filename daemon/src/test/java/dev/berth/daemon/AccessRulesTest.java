package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.DomainGetVcpusFlagsArgs;
import dev.berth.wire.generated.DomainGetXmlDescArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.QemuProcedure;
import dev.berth.wire.generated.RemoteProcedure;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrVoid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.UUID;

class AccessRulesTest {
    private static final DomainRef GUEST = new DomainRef("guest", new UUID(1, 2), -1);

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONNECT_LIST_ALL_DOMAINS",
                "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY",
                "DOMAIN_GET_INFO",
                "DOMAIN_LOOKUP_BY_NAME",
                "NODE_GET_INFO",
                "CONNECT_CLOSE"
            })
    void readersMayRead(RemoteProcedure procedure) {
        assertThatCode(() -> AccessRules.checkReader(procedure, XdrVoid.VOID))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DOMAIN_CREATE",
                "DOMAIN_DEFINE_XML",
                "DOMAIN_DESTROY",
                "DOMAIN_UNDEFINE_FLAGS",
                "DOMAIN_OPEN_CONSOLE",
                "DOMAIN_SET_METADATA",
                "DOMAIN_MEMORY_PEEK",
                "SECRET_GET_VALUE",
                "DOMAIN_MIGRATE_PERFORM3_PARAMS"
            })
    void readersMayNotWrite(RemoteProcedure procedure) {
        refused(procedure, XdrVoid.VOID);
    }

    @Test
    void readersMayNotSpeakToTheMonitor() {
        refused(QemuProcedure.DOMAIN_MONITOR_COMMAND, XdrVoid.VOID);
    }

    @Test
    void readersSeeDescriptionsWithoutSecrets() {
        Procedure describe = RemoteProcedure.DOMAIN_GET_XML_DESC;
        AccessRules.checkReader(describe, new DomainGetXmlDescArgs(GUEST, 0));
        AccessRules.checkReader(describe, new DomainGetXmlDescArgs(GUEST, 2));
        refused(describe, new DomainGetXmlDescArgs(GUEST, 1));
        refused(describe, new DomainGetXmlDescArgs(GUEST, 8));
        refused(describe, new DomainGetXmlDescArgs(GUEST, 3));
    }

    @Test
    void readersMayNotAskTheGuestAgent() {
        Procedure count = RemoteProcedure.DOMAIN_GET_VCPUS_FLAGS;
        AccessRules.checkReader(count, new DomainGetVcpusFlagsArgs(GUEST, 1));
        refused(count, new DomainGetVcpusFlagsArgs(GUEST, 8));
    }

    private static void refused(Procedure procedure, XdrValue arguments) {
        assertThatThrownBy(() -> AccessRules.checkReader(procedure, arguments))
                .hasMessageContaining(procedure.wireName())
                .isInstanceOfSatisfying(
                        BerthException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.OPERATION_DENIED));
    }
}
