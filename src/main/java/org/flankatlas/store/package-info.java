/**
 * The H2 database: schema, one transaction to load, queries to read. The only user of JDBC; uses
 * {@code posture}, {@code article}, {@code comparison}, {@code review}, {@code briefing}, {@code
 * live} and {@code access}.
 */
@NullMarked
package org.flankatlas.store;

import org.jspecify.annotations.NullMarked;
