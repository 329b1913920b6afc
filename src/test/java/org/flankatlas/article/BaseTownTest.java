package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class BaseTownTest {

  @Test
  void leavesAPlaceAlone() {
    finds("The road from Orzysz to Ełk is closed.");
    finds("The museum in Tapa shows a saddle.");
  }

  @Test
  void findsSoldiersInATown() {
    finds("The museum in [ee|Tapa] shows NATO tanks.");
  }

  @Test
  void leavesTheHostsOwnForcesAlone() {
    finds("Rukla trains conscripts, too.");
    finds("[lt|Rukla] trains conscripts beside German tanks.");
  }

  @Test
  void leavesTheStaffOfADivisionAlone() {
    finds("The divisions in Elbląg and Ādaži held a drill.");
  }

  @Test
  void leavesTheHostsOwnBrigadeAtABaseAlone() {
    finds("Tapa Army Base is home to the 1st Infantry Brigade.");
    finds("Paratroopers of the 173rd Airborne Brigade land in a field near Rukla.");
    finds("Division North took part with all of its clerks at Tapa.");
  }

  @Test
  void leavesWhatIsTheTownsAlone() {
    finds("The Orzysz volunteer fire department served soup to NATO guests.");
    finds("ORZYSZ, Poland — Anglers and families fill the town in July.");
  }

  @Test
  void leavesTheSharedStaffOfADivisionAlone() {
    finds("The headquarters is split: planners sit in Karup, others in Adazi.");
  }
}
