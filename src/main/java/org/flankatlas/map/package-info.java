/**
 * The Leaflet map as a Flow component: one immutable snapshot down, one id up. Uses no other
 * package of ours and knows no military word.
 */
@NullMarked
package org.flankatlas.map;

import org.jspecify.annotations.NullMarked;
