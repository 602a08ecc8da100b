package dev.berth.plan.profile;

import java.util.Map;

/**
 * What a guest's document refers to by name.
 *
 * @param secrets values by UUID or usage
 */
public record References(Map<String, String> secrets) {
    public static final References NONE = new References(Map.of());

    public References {
        secrets = Map.copyOf(secrets);
    }
}
