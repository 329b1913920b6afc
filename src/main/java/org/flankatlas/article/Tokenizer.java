package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.Token.Capitals;
import org.flankatlas.article.Token.Mark;

/**
 * Cuts a text into tokens, once, from left to right.
 *
 * <p>Words are runs of letters, digits and their combining marks. A hyphen between words counts as
 * a space ("battle-group", "Canadian-led"), quotation marks count as nothing, a possessive is a
 * word of its own ("'s"), and dotted initials are one word ("U.S."). The point after an
 * abbreviation or within a number ends no sentence.
 */
public final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  public static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.step();
    }
    return tokenizer.tokens;
  }

  private void step() {
    int c = text.codePointAt(at);
    if (Characters.isWord(c)) {
      if (!initials()) {
        word();
      }
    } else if (Characters.isApostrophe(c) && possessive()) {
      add(Mark.WORD, Lexicon.POSSESSIVE, at + 2, Capitals.NONE);
    } else {
      punctuation(c);
    }
  }

  private void word() {
    int start = at;
    int end = start;
    while (end < text.length() && (Characters.isWord(text.codePointAt(end)) || elision(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String word = text.substring(start, end);
    String form = Folding.word(word);
    if (form.isEmpty()) {
      at = end;
    } else {
      add(Mark.WORD, form, end, capitals(word));
    }
  }

  /** Reads "U.S." as one word; takes nothing where fewer than two dotted letters stand. */
  private boolean initials() {
    int end = at;
    while (isInitial(end)) {
      end += 2;
    }
    if (end < at + 4) {
      return false;
    }
    add(Mark.WORD, Folding.word(text.substring(at, end).replace(".", "")), end, Capitals.ALL);
    return true;
  }

  private boolean isInitial(int i) {
    return i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.';
  }

  private void punctuation(int c) {
    int end = at + Character.charCount(c);
    if (Characters.isSpace(c)
        || Characters.isQuotation(c)
        || Characters.isHyphen(c) && afterWord()
        || (c == ',' || c == '.') && withinNumber()
        || c == '.' && afterWord() && Lexicon.ABBREVIATIONS.contains(tokens.getLast().form())) {
      at = end;
    } else if (c == '&') {
      add(Mark.WORD, "and", end, Capitals.NONE);
    } else {
      add(mark(c), Character.toString(c), end, Capitals.NONE);
    }
  }

  private static Mark mark(int c) {
    return switch (c) {
      case ',' -> Mark.COMMA;
      case '.', '!', '?', '…' -> Mark.STOP;
      default -> Mark.BREAK;
    };
  }

  private void add(Mark mark, String form, int end, Capitals capitals) {
    tokens.add(new Token(mark, form, at, end, capitals));
    at = end;
  }

  private boolean possessive() {
    return at > 0 && Characters.isWord(text.codePointBefore(at)) && endsInS(at + 1);
  }

  /** An apostrophe within a word ("O'Brien") that begins no possessive. */
  private boolean elision(int i) {
    return Characters.isApostrophe(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLetter(text.codePointAt(i + 1))
        && !endsInS(i + 1);
  }

  /** Whether an "s" stands at {@code i} as the last letter of a word. */
  private boolean endsInS(int i) {
    return i < text.length()
        && Character.toLowerCase(text.charAt(i)) == 's'
        && (i + 1 == text.length() || !Characters.isWord(text.codePointAt(i + 1)));
  }

  private boolean withinNumber() {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean afterWord() {
    return !tokens.isEmpty()
        && tokens.getLast().end() == at
        && tokens.getLast().mark() == Mark.WORD;
  }

  private static Capitals capitals(String word) {
    int first = word.codePointAt(0);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return Capitals.NONE;
    }
    boolean all = word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
    return all ? Capitals.ALL : Capitals.INITIAL;
  }
}
