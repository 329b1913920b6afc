/**
 * The nations of the basemap: ISO 3166-1 alpha-3 of the pack → what the map says and how it draws.
 *
 * `class` is a drawing class and no statement; `ally` is membership of NATO, state of 2026.
 * Åland is drawn with Finland, of which it is a part; Kaliningrad apart from the rest of Russia.
 */
const HOSTS = { EST: 1, LVA: 2, LTU: 3, POL: 4 };
const MUTED = new Set(['RUS', 'RU-KGD', 'BLR']);
const OTHERS = new Set(
  'AND ARM AUT AZE BIH BLR CHE GEO IMN IRL KAZ LIE MDA RUS RU-KGD SMR SRB TKM UKR UZB XKX'.split(
    ' ',
  ),
);

const NAMES = `
AND ad Andorra|ALB al Albania|ARM am Armenia|AUT at Austria|AZE az Azerbaijan
BIH ba Bosnia and Herzegovina|BEL be Belgium|BGR bg Bulgaria|BLR by Belarus|CHE ch Switzerland
CZE cz Czechia|DEU de Germany|DNK dk Denmark|EST ee Estonia|ESP es Spain
FIN fi Finland|ALA fi Finland|FRA fr France|GBR gb United Kingdom
GEO ge Georgia|GRC gr Greece|HRV hr Croatia|HUN hu Hungary
IRL ie Ireland|IMN im Isle of Man|ITA it Italy|KAZ kz Kazakhstan
LIE li Liechtenstein|LTU lt Lithuania|LUX lu Luxembourg|LVA lv Latvia
MDA md Moldova|MNE me Montenegro|MKD mk North Macedonia|NLD nl Netherlands|NOR no Norway
POL pl Poland|PRT pt Portugal|ROU ro Romania|SRB rs Serbia|RUS ru Russia
RU-KGD ru-kgd Kaliningrad (Russia)|SWE se Sweden|SVN si Slovenia|SVK sk Slovakia|SMR sm San Marino
TKM tm Turkmenistan|TUR tr Türkiye|UKR ua Ukraine|UZB uz Uzbekistan|XKX xk Kosovo`;

/** Packs' three-letter code → {id, name, ally, class, tint?}. */
export const NATIONS = new Map(
  NAMES.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [, code, id, name] = /^(\S+) (\S+) (.+)$/.exec(row);
      return [code, { id, name, ally: !OTHERS.has(code), ...drawing(code) }];
    }),
);

/** Id → the same values, for what is already dissolved. */
export const BY_ID = new Map([...NATIONS.values()].map((nation) => [nation.id, nation]));

export const HOST_IDS = Object.keys(HOSTS).map((code) => NATIONS.get(code).id);

/** Formations' places (CRS84, longitude first) with the host nation that must contain them. */
export const FORMATIONS = [
  { id: 'mncne-szczecin', host: 'pl', lonLat: [14.4922, 53.44339] },
  { id: 'bg-estonia', host: 'ee', lonLat: [25.9545, 59.2453] },
  { id: 'bg-latvia', host: 'lv', lonLat: [24.3679, 57.097] },
  { id: 'bg-lithuania', host: 'lt', lonLat: [24.3778, 55.0528] },
  { id: 'bg-poland', host: 'pl', lonLat: [22.05904, 53.73537] },
];

function drawing(code) {
  if (HOSTS[code]) return { class: 'land-emphasis', tint: HOSTS[code] };
  return { class: MUTED.has(code) ? 'land-muted' : 'land' };
}
