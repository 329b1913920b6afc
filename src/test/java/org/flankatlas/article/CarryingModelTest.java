package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CarryingModelTest {

  @Test
  void writesWhatItReads() throws IOException {
    CarryingModel shipped = CarryingModel.shipped();
    assertThat(CarryingModel.read(properties(shipped.toProperties()))).isEqualTo(shipped);
  }

  @Test
  void refusesAFileWithoutAWeight() throws IOException {
    Properties properties = properties(CarryingModel.shipped().toProperties());
    properties.remove("battlegroup.just-before");
    assertThatThrownBy(() -> CarryingModel.read(properties))
        .hasMessageContaining("carrying.properties: expected a number for battlegroup.just-before");
  }

  @Test
  void refusesAWeightThatIsNoNumber() throws IOException {
    Properties properties = properties(CarryingModel.shipped().toProperties());
    properties.setProperty("least", "half");
    assertThatThrownBy(() -> CarryingModel.read(properties)).hasMessageContaining("\"half\"");
  }

  private static Properties properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }
}
