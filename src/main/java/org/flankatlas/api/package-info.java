/** HTTP for machines: the files that the map fetches by address. */
@NullMarked
package org.flankatlas.api;

import org.jspecify.annotations.NullMarked;
