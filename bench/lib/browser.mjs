import { chromium } from 'playwright-core';

export const CHROME_PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** A root shell needs the sandbox off; the rest keeps Chromium from talking to the network. */
export const CHROME_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const VIEWPORT = { width: 1280, height: 800 };

/** Runs the action with a fresh browser, and closes it afterwards. */
export async function withBrowser(action) {
  const browser = await chromium.launch({ executablePath: CHROME_PATH, args: CHROME_FLAGS });
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a tab of its own, with cookies of its own, and waits until the markers stand. */
export async function openTab(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('button.marker').last().waitFor();
  return page;
}
