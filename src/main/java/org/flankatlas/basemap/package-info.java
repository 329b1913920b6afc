/**
 * The ground under the map and what people lay over it: the archive of vector tiles, the shaded
 * relief, online tiles, overlays. Uses no other package of ours.
 */
@NullMarked
package org.flankatlas.basemap;

import org.jspecify.annotations.NullMarked;
