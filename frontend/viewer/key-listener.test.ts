import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import { press } from './testing';

class Host extends LitElement {
  heard: (KeyCommand | number)[] = [];
  command(command: KeyCommand): boolean {
    this.heard.push(command);
    return true;
  }
  jump(number: number): void {
    this.heard.push(number);
  }
  pending(): void {}
}
customElements.define('key-host', Host);

let host: Host;

beforeEach(() => {
  document.body.innerHTML = `
    <input /><button>Next</button>
    <div class="leaflet-container" tabindex="0"></div>
    <div class="leaflet-container measuring"><button>Clear</button></div>`;
  host = new Host();
  document.body.append(host);
  new KeyListener(host, 10);
});

afterEach(() => host.remove());

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

test('hears keys wherever the focus is', () => {
  press('PageDown');
  press('5', find('button'));
  expect(host.heard).toEqual(['next', 5]);
});

test('leaves what is typed alone', () => {
  press('b', find('input'));
  press('1', find('input'));
  expect(host.heard).toEqual([]);
});

test('lets Space and Enter press the button that has the focus', () => {
  press(' ', find('button'));
  press('Enter', find('button'));
  press('ArrowRight', find('button'));
  expect(host.heard).toEqual(['next']);
});

test('moves a map by arrow keys where it was reached by Tab, and steps where it was clicked', () => {
  press('Tab');
  press('ArrowRight', find('.leaflet-container'));
  expect(host.heard).toEqual([]);
  dispatchEvent(new Event('pointerdown'));
  press('ArrowRight', find('.leaflet-container'));
  expect(host.heard).toEqual(['next']);
});

test('leaves to measuring the keys that it takes', () => {
  for (const key of ['Enter', 'Backspace', 'Escape']) press(key, find('.measuring'));
  press('PageDown', find('.measuring'));
  expect(host.heard).toEqual(['next']);
});

test('hears nothing while a dialog is open, or once its host is gone', () => {
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  press('PageDown');
  find('dialog').remove();
  host.remove();
  press('PageDown');
  expect(host.heard).toEqual([]);
});
