package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.flankatlas.article.Check;
import org.jspecify.annotations.Nullable;

/** Says whether a person checked a passage: who and when, or that none has. */
class CheckLabel extends Span {

  CheckLabel(@Nullable Check check) {
    super(
        check == null
            ? translate("check.none")
            : translate("check.by", check.by(), Days.of(check.at())));
    addClassNames("check", style(check));
  }

  /** The style class of what a person has checked, or of what only the machine says. */
  static String style(@Nullable Check check) {
    return check == null ? "machine" : "checked";
  }
}
