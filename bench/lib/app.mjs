import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;

/** A program of the JDK that `./atlas` found. */
export function jdk(program) {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', program) : program;
}

/** Runs the action against a freshly started atlas with these settings, and stops it afterwards. */
export async function withApp(place, action, settings = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const started = performance.now();
  const app = spawn(jdk('java'), ['-jar', place.jar], environment(place.root, port, settings));
  const stopNow = () => app.kill();
  process.once('exit', stopNow);
  try {
    await firstPage(url, app, started);
    return await action({ url, pid: app.pid, startedInMs: performance.now() - started });
  } finally {
    await stop(app);
    process.off('exit', stopNow);
  }
}

function environment(root, port, settings) {
  const own = {
    SERVER_ADDRESS: '127.0.0.1',
    SERVER_PORT: String(port),
    SPRING_DATASOURCE_URL: 'jdbc:h2:mem:bench',
  };
  return {
    cwd: root,
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
}

async function firstPage(url, app, started) {
  while (performance.now() - started < START_LIMIT_MS) {
    if (app.exitCode !== null) throw new Error(`the atlas stopped with exit code ${app.exitCode}`);
    if (await answers(url)) return;
    await sleep(POLL_MS);
  }
  throw new Error(`the atlas served no page within ${START_LIMIT_MS} ms`);
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.text();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function stop(app) {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const gone = once(app, 'exit');
  const hard = setTimeout(() => app.kill('SIGKILL'), STOP_LIMIT_MS);
  app.kill();
  await gone;
  clearTimeout(hard);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
