/** Own names of first-level regions, by ISO 3166-2 code, where the source has none with all letters. */
export const REGION_NAMES = {
  'LT-VL': 'Vilniaus apskritis',
  'LT-KU': 'Kauno apskritis',
  'LT-KL': 'Klaipėdos apskritis',
  'LT-SA': 'Šiaulių apskritis',
  'LT-PN': 'Panevėžio apskritis',
  'LT-UT': 'Utenos apskritis',
  'LT-AL': 'Alytaus apskritis',
  'LT-MR': 'Marijampolės apskritis',
  'LT-TA': 'Tauragės apskritis',
  'LT-TE': 'Telšių apskritis',
  'PL-ZP': 'zachodniopomorskie',
  'PL-PM': 'pomorskie',
  'PL-WN': 'warmińsko-mazurskie',
  'PL-PD': 'podlaskie',
  'PL-MZ': 'mazowieckie',
  'PL-KP': 'kujawsko-pomorskie',
  'PL-WP': 'wielkopolskie',
  'PL-LB': 'lubuskie',
  'PL-DS': 'dolnośląskie',
  'PL-OP': 'opolskie',
  'PL-SL': 'śląskie',
  'PL-MA': 'małopolskie',
  'PL-PK': 'podkarpackie',
  'PL-SK': 'świętokrzyskie',
  'PL-LD': 'łódzkie',
  'PL-LU': 'lubelskie',
  'LV-R-Riga': 'Rīgas reģions',
};

/** Latvia's five planning regions, which the source names as the region of each municipality. */
export const LATVIAN_REGIONS = {
  Riga: 'Riga Region',
  Vidzeme: 'Vidzeme',
  Latgale: 'Latgale',
  Zemgale: 'Zemgale',
  Kurzeme: 'Kurzeme (Courland)',
};
