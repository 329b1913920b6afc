package org.flankatlas.ui;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.access.EditorsOnly;
import org.springframework.boot.test.context.TestComponent;

/** What writes, and so is for editors alone; stands for every such bean. */
@TestComponent
class Notebook {

  final List<String> lines = new ArrayList<>();

  @EditorsOnly
  void write(String line) {
    lines().add(line);
  }

  List<String> lines() {
    return lines;
  }
}
