/**
 * What people decided on matches: confirmed, rejected and added ones, and the passages that wait
 * for a decision. Uses {@code posture} and {@code article}.
 */
@NullMarked
package org.flankatlas.review;

import org.jspecify.annotations.NullMarked;
