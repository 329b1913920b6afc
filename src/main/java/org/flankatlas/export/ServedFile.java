package org.flankatlas.export;

import java.util.Base64;

/**
 * A file as the app serves it.
 *
 * @param mediaType without parameters: "image/svg+xml"
 * @param bytes its content
 */
public record ServedFile(String mediaType, byte[] bytes) {

  public ServedFile {
    if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
      throw new IllegalArgumentException("a media type is like image/png, is " + mediaType);
    }
  }

  /** The whole file as an address. */
  String dataAddress() {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
