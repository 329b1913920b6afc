package org.flankatlas.basemap;

/** The setting for tiles from elsewhere is no address of a tile. */
public class BadOnlineTilesException extends RuntimeException {

  BadOnlineTilesException(String found) {
    super(
        "atlas.online-tiles is \"%s\", which is no http or https address with {z}, {x} and {y}."
            .formatted(found));
  }
}
