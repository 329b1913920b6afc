import './styles/fonts.css';
import './styles/viewer.css';
import '../flank-map/flank-map';
import { type Given, type Mode, openMode, readPage } from './page';
import './player';

/** The element that shows each mode; all but the player are loaded when they are first needed. */
const ELEMENTS: Record<Mode, { tag: string; load: () => Promise<unknown> }> = {
  play: { tag: 'briefing-player', load: async () => {} },
  file: { tag: 'briefing-player', load: async () => {} },
  follow: { tag: 'briefing-follower', load: () => import('./follower') },
  console: { tag: 'briefing-console', load: () => import('./console') },
  quiz: { tag: 'briefing-quiz', load: () => import('./rehearsal') },
};

/** Puts a mode in the place of what the page held, which stays for paper. */
async function show(given: Given, mode: Mode, main: HTMLElement): Promise<void> {
  const { tag, load } = ELEMENTS[mode];
  await load();
  const element = Object.assign(document.createElement(tag), { given });
  main.querySelector('.viewer')?.remove();
  element.classList.add('viewer', mode);
  main.prepend(element);
  document.documentElement.classList.add('viewing');
}

function start(): void {
  const main = document.getElementById('briefing');
  if (!main) return;
  const given = readPage(document);
  main.addEventListener('viewer-open', (event) => {
    void show(given, (event as CustomEvent<Mode>).detail, main);
  });
  openMode(main, given.page.mode);
}

start();
