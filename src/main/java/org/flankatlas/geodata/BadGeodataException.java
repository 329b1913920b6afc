package org.flankatlas.geodata;

import java.util.List;
import java.util.stream.Collectors;

/** The shipped files have problems; its message lists all of them, one a line. */
public class BadGeodataException extends RuntimeException {

  private final transient List<Problem> problems;

  BadGeodataException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
