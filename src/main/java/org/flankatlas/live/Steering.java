package org.flankatlas.live;

import org.jspecify.annotations.Nullable;

/**
 * What a presenter wants the audience to see.
 *
 * @param step the step, counted from 0
 * @param black whether the screen is to be dark
 * @param pointer where to point; null for nowhere
 * @param spotlight what is to stay light; null to dim nothing
 */
public record Steering(
    int step, boolean black, @Nullable Pointer pointer, @Nullable Spotlight spotlight) {}
