package org.flankatlas.basemap;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Picture tiles from elsewhere that may be drawn in place of our own ground; off by default. */
@Component
public class OnlineTiles {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final String address;
  private final String credit;

  /**
   * Takes the settings of the atlas.
   *
   * @param address of a tile, with {@code {z}}, {@code {x}} and {@code {y}}; empty for none
   * @param credit whose tiles they are; may be empty
   * @throws BadOnlineTilesException where the address is none of a tile
   */
  public OnlineTiles(
      @Value("${atlas.online-tiles:}") String address,
      @Value("${atlas.online-tiles-credit:}") String credit) {
    this.address = address.strip();
    this.credit = credit.strip();
    if (!this.address.isEmpty() && !isOfATile(this.address)) {
      throw new BadOnlineTilesException(this.address);
    }
  }

  /** Address of a tile, with {@code {z}}, {@code {x}} and {@code {y}}. */
  public Optional<String> address() {
    return Optional.of(address).filter(it -> !it.isEmpty());
  }

  /** Whose tiles they are; may be empty. */
  public String credit() {
    return credit;
  }

  private static boolean isOfATile(String address) {
    try {
      URI tile = URI.create(address.replaceAll("\\{[zxy]}", "0"));
      return Stream.of("{z}", "{x}", "{y}").allMatch(address::contains)
          && tile.getHost() != null
          && SCHEMES.contains(tile.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
