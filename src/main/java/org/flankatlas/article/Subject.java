package org.flankatlas.article;

import java.util.List;

/** What the words of a passage are about, by how they begin once folded. */
enum Subject {
  SOLDIERS(
      Trait.SOLDIERS,
      """
      soldier troop battl brigad battalion batalion tank convoy contingent artiller infantr squadron
      regiment sergeant corporal sapper gunner howitzer armoured armored leopard challenger abrams
      warrior stryker bradley marder puma boxer cv90 jackal viking leclerc ariete centauro dardo
      pizarro himars cavalry hussar dragoon fusilier rifle grenadier guardsm paratroop legion platoon
      mortar rotation rotat handover deploy redeploy uniform helmet tripwire karav kareiv zolnier
      sodur soldat kauj kovin kariu kariai wojsk truppe panzer garrison exercis drill manoeuv maneuv
      firing colonel captain lieutenant major compan batter engineer vehicle truck ammunit grenade
      multinational officer unit squad crew turret hatch commander battlefield interoperab logistic
      mechani servicem servicew personnel callsign recce reconnaiss scout breach minefield"""),
  STAFF(
      Trait.STAFF,
      """
      staff headquarter corps command general subordinat deputy chief planner planning wartime brigadier
      liaison certif warfight readiness branch simulat chain map division component desk"""),
  POLITICS(
      Trait.POLITICS,
      """
      minist parliament government opposition party parties election electi vote voter poll law lawmak
      congress senat presiden coalition ambassador embass diplomat chancellor treaty sanction summit
      foreign policy premier prime candidate campaign referendum riigikogu saeima seimas sejm
      bundestag duma commons lords bill amendment committee legislat mps kremlin democra republican
      conservative labour populist"""),
  MONEY(
      Trait.MONEY,
      """
      percent budget spending billion million euro dollar pounds tax gdp cost price inflation econom
      export import bank invest fund purchas procure contract order bought buy"""),
  SEA_AND_AIR(
      Trait.SEA_AND_AIR,
      """
      frigate warship ship naval navy maritime sea submarine cable jet fighter aircraft airm airbase
      helicopter policing eurofighter typhoon pilot missile airspace patriot runway sortie scrambl
      hornet rafale gripen"""),
  TOWN_LIFE(
      Trait.TOWN_LIFE,
      """
      mayor municipal council museum school kindergarten station festival touris beach ferr shipyard
      hospital church football library parish theatre university bakery highway police junction
      passenger lorr swimming choir tractor shop bus tram farmer resident villag bank pharmac
      restaurant cafe hotel guest market street traffic firefight volunteer"""),
  PRIVATE_LIFE(
      Trait.PRIVATE_LIFE,
      """
      wife husband daughter son sons mother father brother sister famil born wedding married childhood
      degree career retire grew hometown graduat grandm grandf parent girlfriend boyfriend fianc kids
      baby cousin uncle aunt hobby novel"""),
  OWN_FORCES(
      Trait.OWN_FORCES,
      "conscript recruit cadet guard reservist territorial militia volunteer kaitseliit zemessard"),
  CAMP_LIFE(
      Trait.CAMP_LIFE,
      """
      tent trench camp base barrack gate range bunker foxhole dugout cookhouse canteen mess padre
      chaplain medic medevac stretcher radio patrol sentr watch guardroom sauna boots bergen rucksack
      ration camouflag kit parade beret medal insignia flag flagpole tour bivouac dining workshop
      spare fuel resuppl mud frozen snow cold laundry wifi gym"""),
  RANKS(
      Trait.RANKS,
      """
      sergeant corporal private captain major lieutenant colonel brigadier general commander officer
      spokesm spokesw padre chaplain medic gunner trooper sapper specialist"""),
  THREATS(Trait.THREATS, "drone uav hybrid sabotag cyber migrant fence jamming gps spy disinform"),
  HISTORY(
      Trait.HISTORY,
      """
      century empire soviet wehrmacht teutonic tsar kaiser napoleon medieval founded independence
      occupation occupied 1918 1939 1940 1941 1944 1945 1991 duchy prussia"""),
  NATURE(
      Trait.NATURE,
      """
      river lake forest bog marsh hill landscape weather storm rain summer autumn bird elk moose
      mushroom pine birch coast island"""),
  TRANSPORT(
      Trait.TRANSPORT,
      "railway rail gauge motorway road bridge port terminal pipeline gas power grid energy kilomet mile"),
  MEALS(
      Trait.MEALS,
      """
      proud homesick tired bored morale joke laugh humour humor coffee beer food meal soup sausage
      breakfast dinner cook"""),
  VISITORS(
      Trait.VISITORS,
      """
      guest visitor newcomer foreigner lodger stranger allies ally allied boys lads westerner incomer
      replacement successor predecessor comrade neighbour"""),
  TOUR(Trait.TOUR, "deploy tour mission rotation contingent abroad overseas posted posting"),
  TRAINING(
      Trait.TRAINING,
      """
      train practis practic lesson rehears qualif skill learn teach instruct course interoperab
      standard procedure""");

  private final Trait trait;
  private final List<String> beginnings;

  Subject(Trait trait, String words) {
    this.trait = trait;
    beginnings = List.of(words.strip().split("\\s+"));
  }

  /** How much a passage is about it. */
  Trait trait() {
    return trait;
  }

  /** Whether a term is one of its words. */
  boolean holds(Term term) {
    return MilitaryWords.beginsLike(term, beginnings);
  }
}
