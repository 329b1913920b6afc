/**
 * Files and pasted text that a person brings in, to paragraphs of plain text; the only reader of
 * documents. Uses no other package of ours.
 */
@NullMarked
package org.flankatlas.document;

import org.jspecify.annotations.NullMarked;
