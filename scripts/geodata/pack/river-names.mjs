/**
 * Names of rivers by the source's name, common first, then local.
 * The source lost the letters å, ä and ö, or has only a local form or another spelling.
 */
export const RIVER_NAMES = {
  Vistula: ['Vistula', 'Wisła'],
  Oder: ['Oder', 'Odra'],
  'Neman (Nemunas)': ['Nemunas (Neman)', 'Nemunas'],
  'Neris (Vilija)': ['Neris (Viliya)', 'Neris'],
  'Daugava (Zapadnaya Dvina)': ['Daugava (Western Dvina)', 'Daugava'],
  'Dnipro (Dnieper)': ['Dnieper', 'Дняпро / Дніпро'],
  Velikaya: ['Velikaya', 'Великая'],
  Pripyat: ['Pripyat', 'Прыпяць'],
  'Donau (Danube)': ['Danube', 'Donau'],
  Vitava: ['Vltava', 'Vltava'],
  'Pivd. Buh': ['Southern Bug', 'Південний Буг'],
  'Gta lv': ['Göta älv', 'Göta älv'],
  Klarlven: ['Klarälven', 'Klarälven'],
  'Dal?lven': ['Dalälven', 'Dalälven'],
  'Motala strm': ['Motala ström', 'Motala ström'],
  Kokemenjoki: ['Kokemäenjoki', 'Kokemäenjoki'],
  'Glomma (Glma)': ['Glomma', 'Glåma'],
  'Yanisyoki (Janisjoki)': ['Jänisjoki', 'Jänisjoki / Янисйоки'],
};
