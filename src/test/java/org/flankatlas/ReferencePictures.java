package org.flankatlas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures of the map that a person has reviewed, and what is found to look otherwise. */
final class ReferencePictures {

  private static final Path REVIEWED = Path.of("src/test/resources/map-pictures");
  private static final Path FOUND = Path.of("target/map-pictures");
  private static final boolean UPDATE = Boolean.getBoolean("pictures.update");

  private ReferencePictures() {}

  /**
   * What is to be said against a found picture; nothing where it shows what was reviewed. Under
   * {@code -Dpictures.update=true} it takes the place of the reviewed one instead.
   */
  static Optional<String> objection(String name, byte[] png) throws IOException {
    Path reviewed = REVIEWED.resolve(name + ".png");
    if (UPDATE) {
      Files.createDirectories(REVIEWED);
      Files.write(reviewed, png);
      return Optional.empty();
    }
    if (!Files.exists(reviewed)) {
      return Optional.of(reviewed + " is missing; make it with -Dpictures.update=true");
    }
    BufferedImage found = ImageIO.read(new ByteArrayInputStream(png));
    var difference = PictureDifference.between(ImageIO.read(reviewed.toFile()), found);
    return difference.isSeen() ? Optional.of(report(name, png, difference)) : Optional.empty();
  }

  private static String report(String name, byte[] png, PictureDifference difference)
      throws IOException {
    Files.createDirectories(FOUND);
    Path found = Files.write(FOUND.resolve(name + ".png"), png);
    File shown = FOUND.resolve(name + "-difference.png").toFile();
    ImageIO.write(difference.shown(), "png", shown);
    return "%s: %d pixels differ, at most %d may; see %s and %s"
        .formatted(name, difference.pixels(), PictureDifference.MOST_PIXELS, found, shown);
  }
}
