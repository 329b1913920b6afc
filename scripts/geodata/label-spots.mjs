/**
 * Label points set by hand: [name, class, rank, minZoom, maxZoom, lon, lat, nameLocal?].
 * A nation may stand twice, where a formation takes the better spot at small scales.
 */
export const SPOTS = [
  ['Estonia', 'country', 0, 5.5, 6.49, 25.85, 58.25, 'Eesti'],
  ['Estonia', 'country', 0, 6.5, 8, 25.75, 58.62, 'Eesti'],
  ['Latvia', 'country', 0, 5.5, 6.49, 27.05, 56.5, 'Latvija'],
  ['Latvia', 'country', 0, 6.5, 8, 25.75, 56.72, 'Latvija'],
  ['Lithuania', 'country', 0, 5.5, 6.49, 24.0, 55.83, 'Lietuva'],
  ['Lithuania', 'country', 0, 6.5, 8, 23.15, 55.55, 'Lietuva'],
  ['Poland', 'country', 0, 4, 8, 18.5, 52.2, 'Polska'],
  ['Germany', 'country', 1, 4, 7.5, 9.9, 50.5, 'Deutschland'],
  ['Sweden', 'country', 1, 4, 7.5, 14.7, 59.75, 'Sverige'],
  ['Finland', 'country', 1, 4, 7.5, 25.6, 62.2, 'Suomi'],
  ['Norway', 'country', 2, 4, 7, 9.2, 61.2, 'Norge'],
  ['Denmark', 'country', 2, 5, 7.5, 9.2, 56.48, 'Danmark'],
  ['Czechia', 'country', 2, 4.5, 7.5, 15.5, 49.4, 'Česko'],
  ['Slovakia', 'country', 2, 5, 7.5, 19.5, 48.75, 'Slovensko'],
  ['Ukraine', 'country', 1, 4, 7.5, 29.2, 49.7, 'Україна'],
  ['Netherlands', 'country', 3, 5.5, 7.5, 5.6, 52.2, 'Nederland'],
  ['Austria', 'country', 3, 5, 7, 14.6, 47.6, 'Österreich'],
  ['Hungary', 'country', 3, 5, 7, 19.4, 47.0, 'Magyarország'],
  ['Romania', 'country', 3, 4.5, 7, 25, 46, 'România'],
  ['France', 'country', 3, 4, 7, 2.6, 47.2],
  ['Italy', 'country', 3, 4.5, 7, 12.2, 43.2, 'Italia'],
  ['United Kingdom', 'country', 3, 4.5, 7, -1.6, 52.9],
  ['Belarus', 'country-muted', 1, 4, 7.5, 28.2, 53.3, 'Беларусь'],
  ['Russia', 'country-muted', 1, 4, 7.5, 31.6, 56.9, 'Россия'],
  ['Kaliningrad (Russia)', 'country-muted', 2, 6, 8.5, 21.65, 54.76, 'Калининград (Россия)'],
];

/** Zoom from which a sea of the pack's rank is named. Basins are left out. */
export const SEA_MIN_ZOOM = { 1: 4, 2: 5.5, 3: 6.5, 4: 7.5, 5: 9 };
export const SEAS_LEFT_OUT = ['Bornholm Basin', 'Gotland Basin'];

/** Seas whose name stands better elsewhere, or later: {name: [lon, lat, minZoom]}. */
export const SEA_MOVED = {
  'Gulf of Finland': [27.0, 59.88, 6],
  'Gulf of Riga': [23.35, 57.78, 6],
  'Bay of Gdańsk': [18.95, 54.53, 7.5],
};

/** Lakes named on the map, with the zoom from which they are. */
export const LAKE_MIN_ZOOM = {
  'Lake Peipus': 6.5,
  Vänern: 6.5,
  Vättern: 7,
  'Lake Ladoga': 5.5,
  Võrtsjärv: 8,
  Śniardwy: 8.5,
  Mamry: 8.5,
};

/** How many towns a nation shows at most; host nations are denser. */
export const TOWNS = {
  pl: 28,
  lt: 11,
  lv: 10,
  ee: 9,
  se: 12,
  de: 11,
  fi: 7,
  dk: 5,
  by: 8,
  ua: 6,
  ru: 6,
  'ru-kgd': 3,
  cz: 4,
  no: 2,
  sk: 1,
  ax: 1,
};

/** Parts of a larger town, and parishes, that the source lists as towns. */
export const NO_TOWNS = new Set([
  ...[
    'Espoo',
    'Vantaa',
    'Kolpino',
    'Pushkin',
    'Petergof',
    'Petrodvorets',
    'Tori',
    'Dārzciems',
    'Maardu',
  ],
  ...[
    'Haninge',
    'Huddinge',
    'Sollentuna',
    'Södertälje',
    'Lillestrøm',
    'Frederiksberg',
    'Hvidovre',
    'Brovary',
  ],
  ...[
    'Sosnowiec',
    'Gliwice',
    'Zabrze',
    'Bytom',
    'Rybnik',
    'Tychy',
    'Chorzów',
    'Ruda Śląska',
    'Dąbrowa Górnicza',
  ],
]);

/** Towns whose name reads better to the left of the dot. */
export const LEFT_FIRST = new Set([
  'Copenhagen',
  'Oslo',
  'Riga',
  'Tallinn',
  'Kaliningrad',
  'Klaipėda',
  'Liepāja',
  'Ventspils',
]);

/** Names that the source spells with a qualifier or in another nation's language: [name, nameLocal]. */
export const RENAMED = {
  Riga: ['Riga', 'Rīga'],
  Rakvere: ['Rakvere'],
  Halle: ['Halle'],
  'Grodno (Hrodna)': ['Grodno', 'Гродна'],
  Rivne: ['Rivne', 'Рівне'],
  Khmelnytskyy: ['Khmelnytskyi', 'Хмельницький'],
};
