/**
 * Articles, their passages, and the formations that passages speak of: splitting and matching text.
 * Uses {@code posture}.
 */
@NullMarked
package org.flankatlas.article;

import org.jspecify.annotations.NullMarked;
