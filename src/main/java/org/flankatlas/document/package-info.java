/**
 * Files and pasted text that a person brings in, to paragraphs of plain text; the only user of the
 * document libraries. Uses no other package of ours.
 */
@NullMarked
package org.flankatlas.document;

import org.jspecify.annotations.NullMarked;
