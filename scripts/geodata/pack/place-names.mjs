/** Names of places by GeoNames id where the sources have an outdated or uncommon one. */
export const COMMON_NAMES = {
  756135: 'Warsaw',
  598316: 'Kaunas',
  593116: 'Vilnius',
  456172: 'Riga',
  588409: 'Tallinn',
  625144: 'Minsk',
  554234: 'Kaliningrad',
  627904: 'Grodno (Hrodna)',
  629634: 'Brest',
  627907: 'Gomel',
  625665: 'Mogilev',
};
export const LOCAL_NAMES = {
  629634: 'Брэст',
  627907: 'Гомель',
  625665: 'Магілёў',
  620127: 'Віцебск',
  756135: 'Warszawa',
  456172: 'Rīga',
  588409: 'Tallinn',
};

/** The catalogue of local names for each country. */
export const LANGUAGES = {
  ...{ PL: 'pl', LT: 'lt', LV: 'lv', EE: 'et', BY: 'be', RU: 'ru', UA: 'uk' },
  ...{ DE: 'de', SE: 'sv', FI: 'fi', DK: 'da', CZ: 'cs', SK: 'sk', NO: 'nb' },
};

/** Districts of Polish cities that the source lists as towns. */
export const DISTRICTS = new Set([
  ...['Żoliborz', 'Wola', 'Włochy', 'Wawer', 'Ursus', 'Targówek', 'Śródmieście', 'Rembertów'],
  ...['Ochota', 'Mokotów', 'Bielany', 'Białołeka', 'Bemowo', 'Fordon', 'Ursynów', 'Praga Północ'],
  ...['Praga Południe', 'Wesoła', 'Wilanów'],
]);
