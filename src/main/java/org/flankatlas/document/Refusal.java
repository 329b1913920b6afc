package org.flankatlas.document;

import org.jspecify.annotations.Nullable;

/** Why a document can't be read and what to do, as a sentence that lacks its subject. */
final class Refusal extends RuntimeException {

  Refusal(String reason) {
    super(reason);
  }

  Refusal(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
