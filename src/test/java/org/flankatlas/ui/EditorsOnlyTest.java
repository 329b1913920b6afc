package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.flankatlas.access.CurrentPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What is marked so, called directly and by the listener of a view. */
@Import(Notebook.class)
class EditorsOnlyTest extends BrowserlessAtlas {

  @Autowired private Notebook notebook;
  @Autowired private CurrentPerson person;

  @BeforeEach
  void empty() {
    notebook.lines().clear();
  }

  @Test
  void refusesWorkThatNobodyAskedFor() {
    assertThat(person.mayWrite()).isFalse();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> notebook.write("directly"));
    assertThat(notebook.lines()).isEmpty();
  }

  @Test
  @WithAnonymousUser
  void refusesAReader() {
    assertThat(person.name()).isEmpty();
    isRefused();
  }

  @Test
  @WithMockUser(username = "reader", roles = "USER")
  void refusesWhoIsNoEditor() {
    assertThat(person.name()).contains("reader");
    isRefused();
  }

  @Test
  @WithMockUser(username = "editor", roles = "OWES_A_PASSWORD")
  void refusesAnEditorWhoOwesAPassword() {
    assertThat(person.owesAPassword()).isTrue();
    isRefused();
  }

  @Test
  @WithMockUser(username = "editor", roles = "EDITOR")
  void allowsAnEditor() {
    assertThat(person.mayWrite()).isTrue();
    assertThat(person.owesAPassword()).isFalse();

    notebook.write("directly");
    addButton();
    press("Write");

    assertThat(notebook.lines()).containsExactly("directly", "from a view");
  }

  private void isRefused() {
    addButton();

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> notebook.write("directly"));
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> press("Write"));
    assertThat(notebook.lines()).isEmpty();
  }

  private void addButton() {
    UI.getCurrent().add(new NativeButton("Write", e -> notebook.write("from a view")));
  }
}
