package org.flankatlas.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Event;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.Posture;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Symbol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** The posture from the database, read once: it changes only when the application starts. */
@Repository
class StoredPosture implements PostureCatalog {

  private final SingletonSupplier<Posture> posture;

  StoredPosture(JdbcClient jdbc) {
    posture = SingletonSupplier.of(() -> read(jdbc));
  }

  private static Posture read(JdbcClient jdbc) {
    PostureRows rows = new PostureRows(jdbc);
    ClaimRows claims = new ClaimRows(jdbc);
    return new Posture(
        rows.nations(),
        rows.symbols(),
        rows.formations(),
        rows.areas(),
        claims.claims(),
        claims.events());
  }

  @Override
  public List<Formation> formations() {
    return posture.obtain().formations();
  }

  @Override
  public Optional<Formation> formation(String id) {
    return formations().stream().filter(formation -> formation.id().equals(id)).findFirst();
  }

  @Override
  public List<Nation> nations() {
    return posture.obtain().nations();
  }

  @Override
  public Nation nation(String id) {
    return nations().stream().filter(nation -> nation.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public List<Area> areas() {
    return posture.obtain().areas();
  }

  @Override
  public Symbol symbol(String sidc) {
    return posture.obtain().symbols().stream()
        .filter(symbol -> symbol.sidc().equals(sidc))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Claim> claimsOf(String formationId) {
    return posture.obtain().claims().stream()
        .filter(claim -> claim.formationId().equals(formationId))
        .sorted(Comparator.comparing(Claim::property))
        .toList();
  }

  @Override
  public List<Event> events() {
    return posture.obtain().events();
  }
}
