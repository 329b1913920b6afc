import { expect, test } from 'vitest';
import fixture from './deck.fixture.json';
import type { Deck } from './deck';
import { answer, beginQuiz, goOn, isAnswered, isOver, isRight, proof, score } from './quiz';
import { quizSnapshot } from './quiz-snapshot';

const deck = fixture as unknown as Deck;
const begin = () => beginQuiz(deck, () => 0);

test('asks who leads, and where, of each formation that has a place', () => {
  expect(begin().questions.map((it) => [it.kind, it.formationId])).toEqual([
    ['lead', 'harbour'],
    ['lead', 'tower'],
    ['place', 'harbour'],
    ['place', 'tower'],
  ]);
});

test('asks all of it in whatever order chance decides', () => {
  const other = beginQuiz(deck, () => 0.99).questions;
  expect(other).not.toEqual(begin().questions);
  expect(new Set(other)).toHaveLength(4);
});

test('does not ask who leads where only one nation could be meant', () => {
  const single = { ...deck, formations: [deck.formations[0]] };
  expect(beginQuiz(single).questions.map((it) => it.kind)).toEqual(['place']);
});

test('counts what was answered rightly, taking the first answer only', () => {
  let quiz = answer(answer(begin(), 'crown'), 'town');
  expect([isRight(quiz, 0), score(quiz)]).toEqual([false, 0]);
  quiz = answer(goOn(quiz), 'crown');
  expect([isRight(quiz, 1), score(quiz)]).toEqual([true, 1]);
});

test('goes on only from what is answered, and ends', () => {
  let quiz = begin();
  expect(goOn(quiz)).toBe(quiz);
  for (const id of ['town', 'crown', 'harbour', 'harbour']) quiz = goOn(answer(quiz, id));
  expect([isOver(quiz), isAnswered(quiz), score(quiz)]).toEqual([true, false, 3]);
  expect(answer(quiz, 'town')).toBe(quiz);
});

test('shows the passage that says the answer, or any that speaks of the formation', () => {
  expect(proof(deck, deck.formations[0])?.passage.number).toBe(2);
  expect(proof(deck, deck.formations[2])).toBeNull();
});

test('the map tells nothing while a question is open', () => {
  const { snapshot } = deck.steps[0];
  const asked = quizSnapshot(snapshot, (number) => `Formation ${number}`, 'tower', false);
  expect(JSON.stringify(asked.markers)).not.toMatch(/Harbour|town|Mill|"flagUrl":"/);
  expect(asked.markers.map((it) => it.name)).toEqual(['Formation 1', 'Formation 2', 'Formation 3']);
  expect(asked.basemap?.hidden).toContain('names');
  expect(asked.layers.some((it) => it.visible)).toBe(false);
  expect(quizSnapshot(snapshot, String, 'tower', true).markers).toBe(snapshot.markers);
});
