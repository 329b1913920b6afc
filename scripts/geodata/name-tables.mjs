/** Names of nations, set by hand: [name, class, rank, minZoom, maxZoom, lon, lat, nameLocal?]. */
export const COUNTRIES = [
  ['Estonia', 'country', 0, 4.5, 8.5, 25.6, 58.62, 'Eesti'],
  ['Latvia', 'country', 0, 4.5, 8.5, 25.6, 56.72, 'Latvija'],
  ['Lithuania', 'country', 0, 4.5, 8.5, 23.6, 55.5, 'Lietuva'],
  ['Poland', 'country', 0, 4, 8.5, 19.2, 52.1, 'Polska'],
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

/** Zoom from which a sea is named, by name or by the pack's rank. Basins are left out. */
export const SEA_MIN_ZOOM = { 1: 3, 2: 5, 3: 6, 4: 7.5, 5: 8, 6: 9 };
/** Degrees of longitude that a sea's name may be spread over, by the pack's rank. */
export const SEA_SPAN_DEG = { 1: 7, 2: 3.5, 3: 1.8 };
export const SEAS_LEFT_OUT = ['Bornholm Basin', 'Gotland Basin'];

/** Zoom from which a lake is named, by the pack's rank. */
export const LAKE_MIN_ZOOM = { 1: 6, 2: 7, 3: 7.5, 4: 8, 5: 9, 6: 9.5 };
export const LAKES_LEFT_OUT = ['Dysna Lakes / Dysnai'];

/** Rivers to name: the pack's name → [English, own spelling where it differs]. */
export const RIVERS = {
  Vistula: ['Vistula', 'Wisła'],
  Oder: ['Oder', 'Odra'],
  'Daugava (Western Dvina)': ['Daugava'],
  'Nemunas (Neman)': ['Nemunas'],
  'Neris (Viliya)': ['Neris'],
  Bug: ['Bug'],
  Warta: ['Warta'],
  Narva: ['Narva'],
  Elbe: ['Elbe'],
  Neva: ['Neva'],
  Velikaya: ['Velikaya', 'Великая'],
  Pripyat: ['Pripyat', 'Прыпяць'],
  Volkhov: ['Volkhov'],
  Vuoksi: ['Vuoksi'],
  Dnieper: ['Dnieper'],
  Glomma: ['Glomma'],
  'Göta älv': ['Göta älv'],
  Dalälven: ['Dalälven'],
};

/** What the source lists as towns and are parts of larger ones, or parishes. */
export const PARTS_OF_TOWNS = new Set([
  ...['Espoo', 'Vantaa', 'Kolpino', 'Pushkin', 'Petergof', 'Petrodvorets', 'Tori', 'Dārzciems'],
  ...['Maardu', 'Haninge', 'Huddinge', 'Sollentuna', 'Södertälje', 'Lillestrøm', 'Frederiksberg'],
  ...['Hvidovre', 'Brovary', 'Sosnowiec', 'Gliwice', 'Zabrze', 'Bytom', 'Rybnik', 'Tychy'],
  ...['Chorzów', 'Ruda Śląska', 'Dąbrowa Górnicza'],
]);

/** Towns whose name reads better to the left of the dot. */
export const LEFT_FIRST = new Set([
  ...['Copenhagen', 'Oslo', 'Rīga', 'Tallinn', 'Kaliningrad', 'Klaipėda', 'Liepāja', 'Ventspils'],
  ...['Narva'],
]);

/** Names that the source spells with a qualifier or in another nation's language: [name, nameLocal]. */
export const RENAMED = {
  Riga: ['Rīga'],
  Rakvere: ['Rakvere'],
  Halle: ['Halle'],
  'Grodno (Hrodna)': ['Grodno', 'Гродна'],
  Rivne: ['Rivne', 'Рівне'],
  Khmelnytskyy: ['Khmelnytskyi', 'Хмельницький'],
};

/** Towns at which formations are based, with the zoom from which they may stand. */
export const TOWNS_OF_BASES = { Ādaži: 7.5, Tapa: 7.5, Orzysz: 7.5 };
