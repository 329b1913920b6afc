package org.flankatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the atlas. */
@SpringBootApplication
public class FlankAtlas {

  public static void main(String[] args) {
    SpringApplication.run(FlankAtlas.class, args);
  }
}
