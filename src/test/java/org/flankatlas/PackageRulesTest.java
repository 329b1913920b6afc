package org.flankatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Holds the code to the table "Who may use whom" of the design. */
@AnalyzeClasses(packages = "org.flankatlas", importOptions = DoNotIncludeTests.class)
class PackageRulesTest {

  private static final String OURS = "org.flankatlas";

  @ArchTest static final ArchRule postureUsesNothingOfOurs = uses("posture");
  @ArchTest static final ArchRule mapUsesNothingOfOurs = uses("map");
  @ArchTest static final ArchRule articleUsesPosture = uses("article", "posture");

  @ArchTest
  static final ArchRule comparisonUsesTheDomain = uses("comparison", "posture", "article");

  @ArchTest
  static final ArchRule briefingUsesTheDomain = uses("briefing", "posture", "article", "map");

  @ArchTest
  static final ArchRule deckUsesTheDomainAndSnapshots =
      uses("deck", "posture", "article", "briefing", "basemap", "map", "snapshot");

  @ArchTest static final ArchRule viewerUsesDecksAndWords = uses("viewer", "deck", "snapshot");

  @ArchTest static final ArchRule basemapUsesNothingOfOurs = uses("basemap");

  @ArchTest
  static final ArchRule snapshotUsesThePostureAndTheMap =
      uses("snapshot", "posture", "basemap", "map");

  @ArchTest static final ArchRule documentUsesNothingOfOurs = uses("document");

  @ArchTest static final ArchRule accessUsesNothingOfOurs = uses("access");

  @ArchTest
  static final ArchRule exportUsesDecksAndTheBasemap =
      uses("export", "deck", "map", "snapshot", "basemap");

  @ArchTest static final ArchRule liveUsesBriefings = uses("live", "briefing");

  @ArchTest
  static final ArchRule geodataUsesTheDomainAndTheBasemap =
      uses("geodata", "posture", "article", "briefing", "basemap");

  @ArchTest
  static final ArchRule commandUsesTheDomainAndItsFiles =
      uses("command", "posture", "article", "document", "geodata");

  @ArchTest
  static final ArchRule storeUsesTheDomainAndTheAccounts =
      uses("store", "posture", "article", "comparison", "review", "briefing", "live", "access");

  @ArchTest static final ArchRule reviewUsesArticles = uses("review", "posture", "article");

  @ArchTest
  static final ArchRule evidenceUsesWhatIsCompared =
      uses("evidence", "posture", "article", "comparison");

  @ArchTest
  static final ArchRule apiUsesTheDomainAndTheMap =
      uses(
          "api",
          "posture",
          "article",
          "comparison",
          "review",
          "evidence",
          "briefing",
          "live",
          "deck",
          "viewer",
          "export",
          "snapshot",
          "access",
          "basemap",
          "map");

  @ArchTest
  static final ArchRule uiUsesTheDomainTheMapAndWhoIsSignedIn =
      uses(
          "ui",
          "posture",
          "article",
          "comparison",
          "review",
          "evidence",
          "briefing",
          "deck",
          "basemap",
          "document",
          "map",
          "snapshot",
          "viewer",
          "access");

  @ArchTest
  static final ArchRule everyPackageHasItsRowInTheTable =
      classes()
          .should()
          .resideInAnyPackage(
              packages(
                  "",
                  "posture",
                  "article",
                  "comparison",
                  "review",
                  "evidence",
                  "briefing",
                  "live",
                  "export",
                  "basemap",
                  "document",
                  "access",
                  "geodata",
                  "store",
                  "map",
                  "snapshot",
                  "deck",
                  "viewer",
                  "ui",
                  "api",
                  "command"))
          .because("a new package grows the table by a row");

  @ArchTest
  static final ArchRule noPackageReachesItselfThroughAnother =
      slices().matching(OURS + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule vaadinStaysInTheRootTheMapAndTheViews =
      onlyIn(packages("", "map", "ui"), "com.vaadin..");

  @ArchTest
  static final ArchRule geographyLibrariesStayInGeodata =
      onlyIn(
          packages("geodata"),
          "org.geotools..",
          "org.opengis..",
          "org.locationtech..",
          "net.sf.geographiclib..",
          "mil.nga..");

  @ArchTest
  static final ArchRule documentLibrariesStayInDocumentAndExport =
      onlyIn(
          packages("document", "export"),
          "org.apache.pdfbox..",
          "org.apache.poi..",
          "org.apache.xmlbeans..",
          "org.openxmlformats..",
          "org.commonmark..",
          "com.ibm.icu..");

  /** The root completes Vaadin's own page, which is one of jsoup. */
  @ArchTest
  static final ArchRule jsoupStaysInDocumentAndTheRoot =
      onlyIn(packages("", "document"), "org.jsoup..");

  @ArchTest
  static final ArchRule pictureCodesStayInLive = onlyIn(packages("live"), "com.google.zxing..");

  /** A follower's connection is taken over from it, see docs/decisions. */
  @ArchTest
  static final ArchRule tomcatStaysInTheRootAndTheApi =
      onlyIn(packages("", "api"), "org.apache.coyote..", "org.apache.tomcat..");

  @ArchTest
  static final ArchRule jdbcStaysInTheStore =
      onlyIn(
          packages("store"), "org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.h2..");

  @ArchTest
  static final ArchRule securityStaysInTheRootAndAccess =
      onlyIn(packages("", "access"), "org.springframework.security..");

  private static ArchRule uses(String user, String... used) {
    String[] allowed = packages(Stream.concat(Stream.of(user), Arrays.stream(used)));
    return noClasses()
        .that()
        .resideInAPackage(OURS + "." + user)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS + "..").and(not(resideInAnyPackage(allowed))));
  }

  private static ArchRule onlyIn(String[] homes, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static String[] packages(String... names) {
    return packages(Arrays.stream(names));
  }

  private static String[] packages(Stream<String> names) {
    return names.map(name -> name.isEmpty() ? OURS : OURS + "." + name).toArray(String[]::new);
  }
}
