import { withBrowser } from './browser.mjs';

const BRIEFING = 'second-baltic-corps';

/** Runs the action with somebody who is signed in as an editor and can show the shipped briefing. */
export function withPresenter(url, password, action) {
  return withBrowser(async (browser) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(new URL('login', url).href);
    await page.getByLabel('User name').fill('editor');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Signed in as editor').waitFor();
    return action({
      start: () => page.evaluate(startShowing, BRIEFING),
      show: (showing, step) => show(url, showing, step),
    });
  });
}

/** Runs in the page, whose form for signing out carries the token that the server asks for. */
async function startShowing(briefingId) {
  const token = document.querySelector('input[name=_csrf]').value;
  const response = await fetch('/api/live', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
    body: JSON.stringify({ briefingId }),
  });
  if (response.status !== 201) throw new Error(`no showing was started: ${await response.text()}`);
  return response.json();
}

async function show(url, { code, key }, step) {
  const response = await fetch(new URL(`api/live/${code}/frame`, url), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify({ step, black: false, pointer: null, spotlight: null }),
  });
  if (!response.ok) throw new Error(`a step was refused: ${await response.text()}`);
  return response.json();
}
