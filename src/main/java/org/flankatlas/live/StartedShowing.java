package org.flankatlas.live;

/**
 * A showing that has just begun.
 *
 * @param showing the showing
 * @param key what steers it, told this once
 */
public record StartedShowing(LiveShowing showing, PresenterKey key) {}
