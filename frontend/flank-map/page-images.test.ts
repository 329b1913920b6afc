import { expect, test } from 'vitest';
import { inScheme } from './page-images';

const SVG =
  '<style>@media(prefers-color-scheme:dark){a{}}@media ( prefers-color-scheme: light ){b{}}</style>';

test('resolves what an SVG picture does in a dark scheme', () => {
  expect(inScheme(SVG, 'dark')).toBe(
    '<style>@media(min-width: 0){a{}}@media (max-width: 0){b{}}</style>',
  );
});

test('resolves what an SVG picture does in a light scheme', () => {
  expect(inScheme(SVG, 'light')).toBe(
    '<style>@media(max-width: 0){a{}}@media (min-width: 0){b{}}</style>',
  );
});

test('leaves every other picture as it is', () => {
  expect(inScheme('<path d="M0 0"/>', 'dark')).toBe('<path d="M0 0"/>');
});
