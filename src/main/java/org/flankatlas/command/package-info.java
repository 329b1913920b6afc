/** What the launcher does without starting the app. May use article, geodata and posture. */
@NullMarked
package org.flankatlas.command;

import org.jspecify.annotations.NullMarked;
