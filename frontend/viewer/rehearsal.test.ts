import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { given, prepareDocument, press } from './testing';

prepareDocument();
const { BriefingQuiz } = await import('./rehearsal');

let quiz: InstanceType<typeof BriefingQuiz>;

beforeEach(async () => {
  prepareDocument();
  vi.spyOn(Math, 'random').mockReturnValue(0);
  quiz = Object.assign(new BriefingQuiz(), { given: given('quiz') });
  document.body.append(quiz);
  await quiz.updateComplete;
});

afterEach(() => quiz.remove());

async function key(name: string): Promise<void> {
  press(name);
  await quiz.updateComplete;
}

async function open(id: string): Promise<void> {
  const detail = { id };
  quiz.querySelector('flank-map')!.dispatchEvent(new CustomEvent('flank-map-select', { detail }));
  await quiz.updateComplete;
}

const text = (selector: string) =>
  quiz.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const markers = () => (quiz.querySelector('flank-map') as any).snapshot.markers;

test('shows neither names nor flags while it asks', () => {
  expect(text('.headline')).toBe('Which nation leads here?');
  expect(markers().map((it: any) => it.name)).not.toContain('Harbour');
  expect(quiz.querySelector('.choices img')).toBeNull();
});

test('answers by number, and says in whose words it is so', async () => {
  await key('2');
  expect(text('.verdict')).toMatch(/^Right\. The town leads Harbour\./);
  expect(text('.verdict mark')).toBe('the harbour');
  expect(markers()[0].name).toBe('Harbour');
});

test('takes a place by opening its pin', async () => {
  for (const name of ['1', 'ArrowRight', '1', 'ArrowRight']) await key(name);
  expect(text('.headline')).toBe('Where is the headquarters?');
  await open('tower');
  expect(text('.verdict')).toMatch(/^No\. Harbour is at Rivermouth\./);
});

test('ends with a score, and begins again', async () => {
  for (const name of ['2', 'ArrowRight', '1', 'ArrowRight']) await key(name);
  await open('harbour');
  await key('ArrowRight');
  await open('harbour');
  await key('ArrowRight');
  expect(text('.headline')).toBe('3 of 4 right');
  expect(text('.missed')).toBe('Tower is at Hilltop.');
  quiz.querySelector<HTMLElement>('.quiz-next')!.click();
  await quiz.updateComplete;
  expect(text('.count')).toBe('Question 1 of 4');
});

test('leads back to the briefing', async () => {
  const asked = vi.fn();
  document.addEventListener('viewer-open', (event) => asked((event as CustomEvent).detail));
  await key('Escape');
  expect(asked).toHaveBeenCalledWith('play');
});
