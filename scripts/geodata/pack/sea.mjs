/**
 * Makes sea.geojson and coastline.geojson, a vertex every 1.5 km.
 * From OpenStreetMap's seas in @geo-maps/earth-seas-10m; ODbL 1.0.
 */
import { mapshaper } from './commands.mjs';
import { CUT, CUT_INSIDE, CUT_WIDE, FINE, npmFile, out } from './frame.mjs';

export const SEAS_OF_EARTH = npmFile('@geo-maps/earth-seas-10m/map.geo.json');

export function sea() {
  mapshaper(`-i '${SEAS_OF_EARTH}' ${CUT_WIDE} -o osm_seas.geojson precision=0.00001`);
  mapshaper(
    `osm_seas.geojson ${CUT} -explode -each 'kind = "sea"' -o ${out('sea.geojson')} ${FINE}`,
  );
  // The coastline is the sea's outline without the cut edges of the box.
  mapshaper(
    `osm_seas.geojson ${CUT} -explode -lines ${CUT_INSIDE} -dissolve ` +
      `-each 'kind = "coast"' -filter-fields kind -o ${out('coastline.geojson')} ${FINE}`,
  );
}
