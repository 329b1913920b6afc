package org.flankatlas.snapshot;

import java.nio.charset.StandardCharsets;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.Symbol;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriUtils;

/** Addresses of shipped files, below the atlas's own. */
@Component
public class FileAddresses {

  private final ResourceUrlProvider files;

  FileAddresses(ResourceUrlProvider mvcResourceUrlProvider) {
    this.files = mvcResourceUrlProvider;
  }

  /** The address of a shipped file, with the hash of its content. */
  String file(String path) {
    String address = files.getForLookupPath("/geodata/" + path);
    String written = (address == null ? "/geodata/" + path : address).substring(1);
    return UriUtils.encodePath(written, StandardCharsets.UTF_8);
  }

  /** The address of a tile of the basemap, with {@code {z}}, {@code {x}} and {@code {y}}. */
  String tiles(String hash) {
    return "geodata/tiles/" + hash + "/{z}/{x}/{y}.mvt";
  }

  /** The address of a nation's flag. */
  public String flag(Nation nation) {
    return file("flags/" + nation.id() + ".svg");
  }

  /** The address of a drawn symbol. */
  public String symbol(Symbol symbol) {
    return file(symbol.file());
  }
}
