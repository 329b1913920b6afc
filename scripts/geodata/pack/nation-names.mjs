/** Nations of the box, by the code the source gives them: ISO code, name, own name, alliance. */
export const NATION_NAMES = {
  POL: ['PL', 'Poland', 'Polska', 'NATO'],
  LTU: ['LT', 'Lithuania', 'Lietuva', 'NATO'],
  LVA: ['LV', 'Latvia', 'Latvija', 'NATO'],
  EST: ['EE', 'Estonia', 'Eesti', 'NATO'],
  DEU: ['DE', 'Germany', 'Deutschland', 'NATO'],
  DNK: ['DK', 'Denmark', 'Danmark', 'NATO'],
  SWE: ['SE', 'Sweden', 'Sverige', 'NATO'],
  FIN: ['FI', 'Finland', 'Suomi', 'NATO'],
  ALA: ['AX', 'Åland', 'Åland', 'NATO'],
  NOR: ['NO', 'Norway', 'Norge', 'NATO'],
  CZE: ['CZ', 'Czechia', 'Česko', 'NATO'],
  SVK: ['SK', 'Slovakia', 'Slovensko', 'NATO'],
  RUS: ['RU', 'Russia', 'Россия', ''],
  BLR: ['BY', 'Belarus', 'Беларусь', ''],
  UKR: ['UA', 'Ukraine', 'Україна', ''],
  AUT: ['AT', 'Austria', 'Österreich', ''],
  HUN: ['HU', 'Hungary', 'Magyarország', 'NATO'],
};
export const KALININGRAD_NAMES = ['Kaliningrad Oblast (Russia)', 'Калининградская область'];
