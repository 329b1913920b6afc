/** Contents as data: addresses, by the address that a snapshot names each with. */
export type Files = Record<string, string>;

/** Where contents come from: given along with the page, or else fetched. */
export class FileSource {
  private files: Files | null = null;

  /** @param files none: everything is fetched */
  take(files: Files | null | undefined): void {
    this.files = files ?? null;
  }

  /** What a picture's `src` must be to show the content of an address. */
  address(url: string): string;
  address(url: string | null): string | null;
  address(url: string | null): string | null {
    return url === null ? null : (this.files?.[url] ?? url);
  }

  /** Whether files were given, and this is none of them: then there is no need to ask for it. */
  lacks(url: string): boolean {
    return this.files !== null && !(url in this.files);
  }

  /** As `fetch`; what was given needs no network. Bytes that were packed with gzip are unpacked. */
  async fetch(url: string): Promise<Response> {
    const given = this.files?.[url];
    if (given === undefined) return fetch(url);
    return unpacked(bytesOf(given));
  }
}

/** Content of a data: address; read here, for a page may forbid to fetch even that. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const comma = address.indexOf(',');
  const content = address.slice(comma + 1);
  if (!/;base64$/i.test(address.slice(0, comma))) {
    return new TextEncoder().encode(decodeURIComponent(content));
  }
  return Uint8Array.from(atob(content), (it) => it.charCodeAt(0));
}

function unpacked(bytes: Uint8Array<ArrayBuffer>): Response {
  const response = new Response(bytes);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return response;
  return new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
}
