package org.flankatlas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures of the map that a person has reviewed, and what is found to look otherwise. */
final class ReferencePictures {

  private static final Path REVIEWED = Path.of("src/test/resources/map-pictures");
  private static final Path FOUND = Path.of("target/map-pictures");
  private static final boolean UPDATE = Boolean.getBoolean("pictures.update");

  private ReferencePictures() {}

  /**
   * What is to be said against a found picture; nothing where it shows what was reviewed. Under
   * {@code -Dpictures.update=true} one that there is something against takes the place of the
   * reviewed one instead.
   */
  static Optional<String> objection(String name, byte[] png) throws IOException {
    Path reviewed = REVIEWED.resolve(name + ".png");
    BufferedImage found = ImageIO.read(new ByteArrayInputStream(png));
    if (!Files.exists(reviewed)) {
      return UPDATE
          ? taken(found, reviewed)
          : Optional.of(reviewed + " is missing; make it with -Dpictures.update=true");
    }
    var difference = PictureDifference.between(ImageIO.read(reviewed.toFile()), found);
    if (!difference.isSeen()) {
      return Optional.empty();
    }
    return UPDATE ? taken(found, reviewed) : Optional.of(report(name, found, difference));
  }

  private static Optional<String> taken(BufferedImage found, Path reviewed) throws IOException {
    write(found, reviewed);
    return Optional.empty();
  }

  private static String report(String name, BufferedImage picture, PictureDifference difference)
      throws IOException {
    Path found = FOUND.resolve(name + ".png");
    Path shown = FOUND.resolve(name + "-difference.png");
    write(picture, found);
    write(difference.shown(), shown);
    return "%s: %d pixels differ, at most %d may; see %s and %s"
        .formatted(name, difference.pixels(), PictureDifference.MOST_PIXELS, found, shown);
  }

  /** Writes a PNG as small as it gets: the browser's own are up to a fifth larger. */
  private static void write(BufferedImage picture, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam smallest = writer.getDefaultWriteParam();
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0);
    try (var bytes = Files.newOutputStream(file);
        var image = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(image);
      writer.write(null, new IIOImage(picture, null, null), smallest);
    } finally {
      writer.dispose();
    }
  }
}
