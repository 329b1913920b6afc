/** A distance for reading: metres below a kilometre, then ever fewer decimals. */
export function distanceText(distanceM: number): string {
  if (distanceM < 1000) return `${Math.round(distanceM)} m`;
  const km = distanceM / 1000;
  const decimals = km < 10 ? 2 : km < 100 ? 1 : 0;
  return `${km.toFixed(decimals)} km`;
}

/** A bearing for reading, in whole degrees of three digits, as it is spoken. */
export function bearingText(bearingDeg: number): string {
  return `${String(Math.round(bearingDeg) % 360).padStart(3, '0')}°`;
}

/** A place for reading, in decimal degrees: four decimals are about ten metres. */
export function placeText(lonDeg: number, latDeg: number): string {
  const lat = `${Math.abs(latDeg).toFixed(4)}° ${latDeg < 0 ? 'S' : 'N'}`;
  return `${lat} ${Math.abs(lonDeg).toFixed(4)}° ${lonDeg < 0 ? 'W' : 'E'}`;
}
