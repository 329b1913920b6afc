import { html, nothing, type TemplateResult } from 'lit';
import { TEXTS } from './messages';
import type { Given } from './page';
import { fileList, keyList, madeLine, type Sheet, sheet, stepList } from './sheets';

/** The dialog that is open over the player. */
export function openSheet(
  which: Sheet | null,
  given: Given,
  step: number,
  close: () => void,
  jump: (number: number) => void,
): TemplateResult | typeof nothing {
  switch (which) {
    case 'list':
      return sheet(TEXTS.list, close, stepList(given, step, jump));
    case 'keys':
      return sheet(TEXTS.keys, close, html`${keyList()}${madeLine(given)}`);
    case 'files':
      return sheet(TEXTS.takeAlong, close, fileList(given));
    default:
      return nothing;
  }
}
