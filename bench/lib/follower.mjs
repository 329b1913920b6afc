import { connect } from 'node:net';

const AT_ONCE = 50;
const FRAME = /"step":(\d+)/g;

/** Followers of a showing, each with a connection of its own and with a first frame. */
export async function joinAll(url, code, count) {
  const all = [];
  while (all.length < count) {
    const more = Array.from(
      { length: Math.min(AT_ONCE, count - all.length) },
      () => new Follower(url, code),
    );
    await Promise.all(more.map((it) => it.joined));
    all.push(...more);
  }
  return all;
}

/** Follows over a bare socket and reads no more of the events than which step they show. */
class Follower {
  #socket;
  #awaited = null;

  constructor(url, code) {
    const { hostname, port } = new URL(url);
    this.#socket = connect({ host: hostname, port: Number(port) });
    this.#socket.setEncoding('utf8');
    this.#socket.write(
      `GET /api/live/${code}/events HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/event-stream\r\n\r\n`,
    );
    this.joined = this.reaches(0);
    this.#socket.on('data', (text) => this.#read(text));
    this.#socket.on('error', (error) => this.#awaited?.reject(error));
    this.#socket.on('close', () => this.#awaited?.reject(new Error('a follower was let go')));
  }

  /** When the step arrives, ms. */
  reaches(step) {
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#awaited = { step, resolve, reject };
    return promise;
  }

  leave() {
    this.#awaited = null;
    this.#socket.destroy();
  }

  #read(text) {
    for (const [, step] of text.matchAll(FRAME)) {
      if (Number(step) !== this.#awaited?.step) continue;
      this.#awaited.resolve(performance.now());
      this.#awaited = null;
    }
  }
}
