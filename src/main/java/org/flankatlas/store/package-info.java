/**
 * The H2 database: schema, one transaction to load, queries to read. The only user of JDBC; uses
 * {@code posture}, {@code article} and {@code review}.
 */
@NullMarked
package org.flankatlas.store;

import org.jspecify.annotations.NullMarked;
