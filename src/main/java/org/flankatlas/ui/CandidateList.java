package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.PassageReview;

/** The formations that a passage may speak of, each with what can be decided on it. */
class CandidateList extends OrderedList {

  /** What an editor wants of a candidate. */
  enum Wish {
    ACCEPT,
    REJECT,
    MOVE
  }

  /** Takes what an editor wants of the candidate at an index. */
  interface Listener {
    void onWish(Wish wish, int index);
  }

  private final PostureCatalog posture;
  private final Listener listener;
  private final List<List<NativeButton>> buttons = new ArrayList<>();

  CandidateList(PostureCatalog posture, Listener listener) {
    this.posture = posture;
    this.listener = listener;
    addClassName("candidates");
    getElement()
        .setAttribute("aria-label", translate("review.candidates"))
        .setAttribute("tabindex", "-1");
  }

  void show(PassageReview review, List<Candidate> candidates) {
    removeAll();
    buttons.clear();
    for (int i = 0; i < candidates.size(); i++) {
      add(item(review, candidates.get(i), i));
    }
  }

  /** Tells which candidate keys are about. */
  void choose(int index) {
    List<ListItem> items = getChildren().map(ListItem.class::cast).toList();
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setClassName("current", i == index);
      items.get(i).getElement().setAttribute("aria-current", String.valueOf(i == index));
    }
  }

  /** Gives the focus to the button of a wish, if it is still there. */
  void focus(Wish wish, int index) {
    if (index < buttons.size()) {
      buttons.get(index).get(wish.ordinal()).focus();
    }
  }

  private ListItem item(PassageReview review, Candidate candidate, int index) {
    String name =
        posture
            .formation(candidate.formationId())
            .map(Formation::name)
            .orElse(candidate.formationId());
    Span title = new Span(name);
    title.addClassName("candidate-name");
    Span state = new Span(state(candidate));
    state.addClassNames("check", candidate.isOpen() ? "machine" : "checked");
    Span words = new Span(words(review, candidate.spans()));
    words.addClassName("source-voice");
    Div why = new Div(new Span(why(candidate) + " "), words);
    why.addClassName("candidate-why");
    ListItem item = new ListItem(new Div(title, state), why, verdicts(candidate, index, name));
    item.addClassName("candidate");
    item.setClassName("rejected", candidate.isRejected());
    return item;
  }

  private Div verdicts(Candidate candidate, int index, String name) {
    NativeButton accept = button(Wish.ACCEPT, index, name, candidate.isAccepted());
    NativeButton reject = button(Wish.REJECT, index, name, candidate.isRejected());
    NativeButton move = new NativeButton(translate("review.MOVE"));
    move.addClickListener(e -> listener.onWish(Wish.MOVE, index));
    move.addClassName("toggle");
    move.setAriaLabel(translate("review.MOVE.of", name));
    buttons.add(List.of(accept, reject, move));
    Div verdicts = new Div(accept, reject, move);
    verdicts.addClassName("verdicts");
    return verdicts;
  }

  private NativeButton button(Wish wish, int index, String name, boolean pressed) {
    Toggle button =
        new Toggle(
            pressed, () -> listener.onWish(wish, index), new Span(translate("review." + wish)));
    button.setAriaLabel(translate("review." + wish + ".of", name));
    return button;
  }

  private static String state(Candidate candidate) {
    var decision = candidate.decision();
    return decision == null
        ? translate("check.none")
        : translate("review.by." + decision.verdict(), decision.by(), Days.of(decision.at()));
  }

  private static String why(Candidate candidate) {
    var certainty = candidate.certainty();
    return certainty == null
        ? candidate.reason()
        : candidate.reason() + ", " + translate("certainty." + certainty);
  }

  /** Words of a passage, each in quotation marks. */
  static String words(PassageReview review, List<org.flankatlas.posture.Span> spans) {
    String text = review.passage().text();
    return spans.stream().map(span -> "“" + span.of(text) + "”").collect(Collectors.joining(", "));
  }
}
