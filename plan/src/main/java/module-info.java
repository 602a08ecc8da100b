import org.jspecify.annotations.NullMarked;

/** Resolve and plan. */
@NullMarked
module dev.berth.plan {
    requires static org.jspecify;
    requires transitive dev.berth.model;
    requires transitive dev.berth.qapi;

    exports dev.berth.plan;
    exports dev.berth.plan.profile;
    exports dev.berth.plan.resolve;
    exports dev.berth.plan.step;
}
