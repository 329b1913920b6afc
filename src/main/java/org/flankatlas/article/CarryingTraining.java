package org.flankatlas.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.flankatlas.posture.Formation.Kind;

/**
 * Learns a {@link CarryingModel} from articles whose passages people have labelled: the weights
 * under which their labels are likeliest, held small by a penalty on their squares (logistic
 * regression, by resilient propagation over all passages at once). The same articles give the same
 * weights.
 */
public final class CarryingTraining {

  private static final double LEAST = 0.42;
  private static final double PENALTY = 1.5;
  private static final int STEPS = 400;
  private static final double FIRST_STEP = 0.02;
  private static final double SHORTEST_STEP = 1e-6;
  private static final double LONGEST_STEP = 1;
  private static final double LONGER = 1.2;
  private static final double SHORTER = 0.5;

  private final Parts parts;
  private final PassageReader reader;
  private final Map<Kind, List<Example>> examples = new EnumMap<>(Kind.class);

  public CarryingTraining(Gazetteer gazetteer) {
    parts = new Parts(gazetteer);
    reader = new PassageReader(gazetteer);
  }

  /**
   * One passage and one formation that it does not name.
   *
   * @param traits by their ordinal
   * @param truth whether people say that it speaks of it
   */
  private record Example(double[] traits, boolean truth) {}

  /**
   * Adds an article.
   *
   * @param passages its passages in order
   * @param truth for each the formations that people found in it; what they found in furniture
   *     counts for nothing
   */
  public void add(List<Passage> passages, List<Set<String>> truth) {
    List<Set<String>> ofText =
        IntStream.range(0, passages.size())
            .filter(at -> passages.get(at).kind() != Passage.Kind.FURNITURE)
            .mapToObj(truth::get)
            .toList();
    int from = 0;
    for (List<ReadPassage> report : Carrying.reports(reader.read(passages))) {
      learnFrom(report, ofText.subList(from, from + report.size()));
      from += report.size();
    }
  }

  private void learnFrom(List<ReadPassage> report, List<Set<String>> truth) {
    CarryingTraits traits = new CarryingTraits(report, parts);
    for (String id : traits.formations()) {
      for (CarryingTraits.Untold untold : traits.untold(id)) {
        boolean speaksOfIt = truth.get(untold.at()).contains(id);
        examples
            .computeIfAbsent(parts.kindOf(id), kind -> new ArrayList<>())
            .add(new Example(vector(untold.traits()), speaksOfIt));
      }
    }
  }

  private static double[] vector(Traits traits) {
    double[] vector = new double[Trait.values().length];
    traits.values().forEach((trait, value) -> vector[trait.ordinal()] = value);
    return vector;
  }

  /** The model that fits best what was added, as the text of the file that holds it. */
  public String learn() {
    Map<Kind, Map<Trait, Double>> learned = new EnumMap<>(Kind.class);
    for (Kind kind : CarryingModel.KINDS) {
      learned.put(kind, learn(examples.getOrDefault(kind, List.of())));
    }
    return new CarryingModel(learned, LEAST).toProperties();
  }

  private static Map<Trait, Double> learn(List<Example> examples) {
    double[] weights = new double[Trait.values().length];
    double[] steps = new double[weights.length];
    double[] before = new double[weights.length];
    Arrays.fill(steps, FIRST_STEP);
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(examples, weights);
      for (int i = 0; i < weights.length; i++) {
        double turn = slope[i] * before[i];
        if (turn > 0) {
          steps[i] = Math.min(LONGEST_STEP, steps[i] * LONGER);
        } else if (turn < 0) {
          steps[i] = Math.max(SHORTEST_STEP, steps[i] * SHORTER);
        }
        before[i] = turn < 0 ? 0 : slope[i];
        weights[i] += Math.signum(before[i]) * steps[i];
      }
    }
    Map<Trait, Double> learned = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      learned.put(trait, weights[trait.ordinal()]);
    }
    return learned;
  }

  /** How the likelihood rises with each weight. */
  private static double[] slope(List<Example> examples, double[] weights) {
    double[] slope = new double[weights.length];
    for (Example example : examples) {
      double score = 0;
      for (int i = 0; i < weights.length; i++) {
        score += weights[i] * example.traits[i];
      }
      double off = (example.truth ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
      for (int i = 0; i < weights.length; i++) {
        slope[i] += off * example.traits[i];
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] -= PENALTY * weights[i];
    }
    return slope;
  }
}
