import { articleOf, type Deck, type DeckFormation, type DeckNation } from './deck';

/** One thing that the quiz asks. */
export type Question =
  /** Which of these nations leads the formation that is in view? */
  | { kind: 'lead'; formationId: string; choices: DeckNation[]; answerId: string }
  /** Where on the map is the formation? */
  | { kind: 'place'; formationId: string; answerId: string };

/** A quiz under way. */
export interface Quiz {
  questions: Question[];
  /** From 0; as many as there are questions when it is over. */
  at: number;
  /** What was answered, by question. */
  answers: string[];
}

/**
 * Asks who leads each battlegroup, and where each formation that has a place is, in an order that
 * chance decides.
 *
 * @param random from 0 to below 1
 */
export function beginQuiz(deck: Deck, random: () => number = Math.random): Quiz {
  const placed = deck.formations.filter((it) => it.lonDeg !== null);
  const leaders = new Map(
    placed.filter(hasOneLead).map((it) => [it.leadNations[0].id, it.leadNations[0]]),
  );
  const choices = [...leaders.values()].sort((a, b) => a.name.localeCompare(b.name));
  const lead = placed.filter(hasOneLead).map((it): Question => {
    const answerId = it.leadNations[0].id;
    return { kind: 'lead', formationId: it.id, choices, answerId };
  });
  const place = placed.map((it): Question => ({
    kind: 'place',
    formationId: it.id,
    answerId: it.id,
  }));
  const asked = choices.length > 1 ? [...lead, ...place] : place;
  return { questions: shuffled(asked, random), at: 0, answers: [] };
}

export function isAnswered({ at, answers }: Quiz): boolean {
  return answers.length > at;
}

/** Takes the first answer to the question at hand; a second one changes nothing. */
export function answer(quiz: Quiz, answerId: string): Quiz {
  if (isAnswered(quiz) || isOver(quiz)) return quiz;
  return { ...quiz, answers: [...quiz.answers, answerId] };
}

/** Goes on to the next question, once this one is answered. */
export function goOn(quiz: Quiz): Quiz {
  return isAnswered(quiz) ? { ...quiz, at: quiz.at + 1 } : quiz;
}

export function isOver({ at, questions }: Quiz): boolean {
  return at >= questions.length;
}

export function isRight({ questions, answers }: Quiz, at: number): boolean {
  return answers[at] === questions[at]?.answerId;
}

/** How many were answered rightly. */
export function score(quiz: Quiz): number {
  return quiz.answers.filter((_, at) => isRight(quiz, at)).length;
}

/** The words that say the answer, and where they stand; null where no passage does. */
export function proof(deck: Deck, formation: DeckFormation) {
  const told = formation.passages.find(({ text, marks }) =>
    formation.leadNations.some((it) => marks.some(([a, b]) => text.slice(a, b).includes(it.name))),
  );
  const passage = told ?? formation.passages[0];
  return passage ? { passage, article: articleOf(deck, passage.articleId) } : null;
}

function hasOneLead({ leadNations }: DeckFormation): boolean {
  return leadNations.length === 1;
}

function shuffled<T>(all: T[], random: () => number): T[] {
  const rest = [...all];
  return all.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]);
}
