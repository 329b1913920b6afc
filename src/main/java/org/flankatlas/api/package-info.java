/** HTTP for machines: the files and tiles that the map fetches by address. Uses {@code basemap}. */
@NullMarked
package org.flankatlas.api;

import org.jspecify.annotations.NullMarked;
