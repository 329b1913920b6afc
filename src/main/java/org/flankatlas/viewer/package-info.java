/**
 * The light pages around the viewer, which plays, follows and rehearses briefings without a
 * session: one page of HTML that holds its deck and can be read with scripts off. Uses {@code
 * deck}.
 */
@NullMarked
package org.flankatlas.viewer;

import org.jspecify.annotations.NullMarked;
