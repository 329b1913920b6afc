import { render } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import fixture from './poster.fixture.json';
import { posterFoot } from './poster-foot';
import type { PosterText } from './poster-text';

const TEXT = { ...fixture, date: '1 May 2026' } as PosterText;

let foot: HTMLElement;

beforeEach(() => (foot = document.createElement('div')));

function texts(selector: string): (string | undefined)[] {
  return [...foot.querySelectorAll(selector)].map((it) => it.textContent?.trim());
}

test('names every sign of the legend', () => {
  render(posterFoot(TEXT, [], null), foot);
  expect(texts('.group-title')).toEqual(['Kept by']);
  expect(texts('.entry')).toEqual(['The town', 'Mill', 'Ferry', 'Proposed park']);
});

test('draws lines and areas in the styles of the map', () => {
  render(posterFoot(TEXT, [], null), foot);
  const styles = [...foot.querySelectorAll('path')].map((it) => it.getAttribute('class'));
  expect(styles).toEqual(['link style-command', 'layer style-area-proposed']);
});

test('shows title, date and credits', () => {
  render(posterFoot(TEXT, ['Surveyors', 'Sailors'], null), foot);
  expect(texts('h1, .date, .credits')).toEqual(['The coast', '1 May 2026', 'Surveyors · Sailors']);
});

test('draws the scale bar to its length, halved, with its numbers', () => {
  const scale = { bar: { lengthKm: 50, widthPx: 120 }, note: 'Scale at 56.5° N' };
  render(posterFoot(TEXT, [], scale), foot);
  const widths = [...foot.querySelectorAll<HTMLElement>('.part')].map((it) => it.style.width);
  expect(widths).toEqual(['60px', '60px']);
  expect(texts('.numbers span')).toEqual(['0', '25', '50 km']);
  expect(texts('.note')).toEqual(['Scale at 56.5° N']);
});

test('takes texts as texts', () => {
  const title = '<img src="x" onerror="alert(1)">';
  render(posterFoot({ ...TEXT, title, legend: [] }, [], null), foot);
  expect(foot.querySelector('img')).toBeNull();
  expect(texts('h1')).toEqual([title]);
});
