package org.flankatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Kinds of files that are known by their first bytes and not read. */
enum ForeignKind {
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "an old Office file"),
  RTF("{\\rtf", "a rich text file"),
  WINDOWS_PROGRAM("MZ", "a program"),
  LINUX_PROGRAM("\u007FELF", "a program"),
  PNG("\u0089PNG", "a picture"),
  JPEG("\u00FF\u00D8\u00FF", "a picture"),
  GIF("GIF8", "a picture"),
  TIFF("II*\0", "a picture"),
  WEBP("RIFF", "a picture, a film or a sound"),
  SEVEN_ZIP("7z\u00BC\u00AF", "an archive"),
  RAR("Rar!\u001A", "an archive"),
  GZIP("\u001F\u008B", "an archive");

  /** Name of the stream that holds an Office file under a password. */
  private static final String ENCRYPTED = "EncryptedPackage";

  private final String magic;
  private final String kind;

  ForeignKind(String magic, String kind) {
    this.magic = magic;
    this.kind = kind;
  }

  /**
   * @param head the first bytes as characters
   * @throws Refusal when they are those of one of these kinds
   */
  static void refuse(byte[] content, String head) {
    Stream.of(values())
        .filter(foreign -> foreign.begins(head))
        .findFirst()
        .ifPresent(foreign -> foreign.refuse(content));
  }

  /** The magic of a program is two letters, which a text may well begin with. */
  private boolean begins(String head) {
    return head.startsWith(magic) && (this == RTF || head.indexOf('\0') >= 0 || isBinary());
  }

  private boolean isBinary() {
    return magic.chars().anyMatch(character -> character > '~' || character < ' ');
  }

  private void refuse(byte[] content) {
    if (this == OLD_OFFICE && isEncrypted(content)) {
      throw new Refusal("is encrypted; save it without a password and try again.");
    }
    throw new Refusal(
        switch (this) {
          case OLD_OFFICE, RTF -> "is %s; save it as .docx and try again.".formatted(kind);
          default -> "is %s, not a text; bring %s.".formatted(kind, Format.ALL);
        });
  }

  private static boolean isEncrypted(byte[] content) {
    String all = new String(content, StandardCharsets.ISO_8859_1);
    String name =
        new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return all.contains(name);
  }
}
