package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.StartFlag;

import java.util.Set;

/** Who carries out which request, once it is admitted. On the owner's thread. */
final class Handlers {
    private final StartHandler start;
    private final PowerHandler power;
    private final DefinitionHandler definition;
    private final AdoptHandler adopt;
    private final Ending ending;

    /** Where a machine's events go, with the id of its guest. */
    interface Listener {
        void happened(int id, MachineEvent event);
    }

    Handlers(Desk desk, Ending ending, Runnable settle, Listener listener) {
        this.start = new StartHandler(desk, ending, settle, listener);
        this.power = new PowerHandler(desk, ending, settle);
        this.definition = new DefinitionHandler(desk);
        this.ending = ending;
        this.adopt = new AdoptHandler(desk, ending, settle, listener);
    }

    void carryOut(Request request) {
        switch (request) {
            case Request.Define(Domain domain) -> definition.define(domain);
            case Request.Undefine undefine -> definition.undefine(undefine.flags());
            case Request.Rename(String name) -> definition.rename(name);
            case Request.SetAutostart(boolean on) -> definition.autostart(on);
            case Request.EditMetadata edit -> definition.metadata(edit.edit(), edit.impact());
            case Request.Abandon _ -> ending.abandonClaim();
            case Request.Adopt adoption -> adopt.adopt(adoption);
            case Request.Start(Set<StartFlag> flags) -> start.start(flags);
            case Request.Create(Domain domain, Set<StartFlag> flags) -> start.create(domain, flags);
            case Request.Suspend _ -> power.suspend();
            case Request.Resume _ -> power.resume();
            case Request.Shutdown shutdown -> power.shutdown(shutdown.modes());
            case Request.Reboot reboot -> power.reboot(reboot.modes());
            case Request.Reset _ -> power.reset();
            case Request.Destroy destroy -> power.destroy(destroy.flags());
        }
    }
}
