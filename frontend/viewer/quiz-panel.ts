import { html, nothing, type TemplateResult } from 'lit';
import { type Deck, type DeckFormation, formationOf } from './deck';
import { QUIZ_TEXTS, TEXTS } from './messages';
import type { Given } from './page';
import { isAnswered, isOver, isRight, proof, type Question, type Quiz, score } from './quiz';
import { markedRuns, sourceLine } from './quotation';
import { runs } from './step-panel';
import { capitalized, nation } from './wording';

/** What the buttons of the quiz do. */
export interface QuizActions {
  answer(id: string): void;
  next(): void;
  again(): void;
  back(): void;
}

export function quizPanel(given: Given, quiz: Quiz, actions: QuizActions): TemplateResult {
  const { deck } = given;
  const body = isOver(quiz)
    ? outcome(deck, quiz, actions)
    : asking(given, quiz, quiz.questions[quiz.at], actions);
  return html`<section class="panel" aria-label=${QUIZ_TEXTS.heading}>
    <div class="panel-text">${body}</div>
    <div class="panel-foot">
      <button class="button" @click=${actions.back}>${QUIZ_TEXTS.back}</button>
    </div>
  </section>`;
}

function asking(
  given: Given,
  quiz: Quiz,
  question: Question,
  actions: QuizActions,
): TemplateResult {
  const formation = formationOf(given.deck, question.formationId)!;
  const { length } = quiz.questions;
  return html`
    <p class="count">${QUIZ_TEXTS.question(quiz.at + 1, length)}</p>
    <h2 class="headline">${wording(question, formation)}</h2>
    <p class="quiz-hint">
      ${question.kind === 'lead' ? QUIZ_TEXTS.leadHint : QUIZ_TEXTS.placeHint}
    </p>
    ${question.kind === 'lead' ? choices(given, quiz, question, actions) : nothing}
    <div class="verdict" role="status">
      ${isAnswered(quiz) ? verdict(given, quiz, formation) : ''}
    </div>
    ${
      isAnswered(quiz)
        ? html`<button class="button main quiz-next" @click=${actions.next}>
            ${quiz.at + 1 < length ? QUIZ_TEXTS.next : QUIZ_TEXTS.end}
          </button>`
        : nothing
    }
  `;
}

function choices(
  { page }: Given,
  quiz: Quiz,
  question: Question & { kind: 'lead' },
  { answer }: QuizActions,
): TemplateResult {
  const answered = isAnswered(quiz);
  const outcomeOf = (id: string) => {
    if (!answered) return '';
    if (id === question.answerId) return 'right';
    return id === quiz.answers[quiz.at] ? 'wrong' : '';
  };
  return html`<div class="choices" role="group" aria-label=${QUIZ_TEXTS.choices}>
    ${question.choices.map(
      (it) =>
        html`<button
          class=${`button ${outcomeOf(it.id)}`}
          ?disabled=${answered}
          @click=${() => answer(it.id)}
        >
          ${
            answered && it.flagUrl
              ? html`<img class="flag" src=${page.files?.[it.flagUrl] ?? it.flagUrl} alt="" />`
              : nothing
          }
          ${it.name}
        </button>`,
    )}
  </div>`;
}

function verdict({ deck }: Given, quiz: Quiz, formation: DeckFormation): TemplateResult {
  const found = proof(deck, formation);
  const right = isRight(quiz, quiz.at);
  return html`
    <p class=${right ? 'right' : 'wrong'}>
      <strong>${right ? QUIZ_TEXTS.right : QUIZ_TEXTS.wrong}</strong>
      ${fact(quiz.questions[quiz.at], formation)}
    </p>
    ${
      found
        ? html`<figure class="passage">
            <blockquote>${runs(markedRuns(found.passage))}</blockquote>
            <figcaption>
              ${sourceLine(deck, found.passage.articleId, TEXTS.paragraph(found.passage.number))}
            </figcaption>
          </figure>`
        : html`<p>${QUIZ_TEXTS.notSaid}</p>`
    }
  `;
}

function outcome(deck: Deck, quiz: Quiz, { again }: QuizActions): TemplateResult {
  const { length } = quiz.questions;
  const missed = quiz.questions.filter((_, at) => !isRight(quiz, at));
  if (length === 0) return html`<h2 class="headline">${QUIZ_TEXTS.nothing}</h2>`;
  return html`
    <div role="status">
      <h2 class="headline">${QUIZ_TEXTS.score(score(quiz), length)}</h2>
    </div>
    ${
      missed.length
        ? html`<h3>${QUIZ_TEXTS.missed}</h3>
            <ul class="missed">
              ${missed.map((it) => html`<li>${fact(it, formationOf(deck, it.formationId)!)}</li>`)}
            </ul>`
        : html`<p>${QUIZ_TEXTS.all}</p>`
    }
    <button class="button main quiz-next" @click=${again}>${QUIZ_TEXTS.again}</button>
  `;
}

function wording({ kind }: Question, { kind: what, leadNations, name }: DeckFormation): string {
  if (kind === 'lead') return QUIZ_TEXTS.lead;
  if (what === 'headquarters') return QUIZ_TEXTS.headquarters;
  return leadNations.length === 1
    ? QUIZ_TEXTS.ledBy(nation(leadNations[0].name))
    : QUIZ_TEXTS.place(name);
}

function fact({ kind }: Question, { name, place, leadNations }: DeckFormation): string {
  const [lead] = leadNations;
  if (lead && (kind === 'lead' || !place))
    return QUIZ_TEXTS.leads(capitalized(nation(lead.name)), name);
  return QUIZ_TEXTS.isAt(name, place ?? '');
}
