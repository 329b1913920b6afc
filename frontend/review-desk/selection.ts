// The browser's selection as UTF-16 offsets in the text of an element, and back.

import type { Range } from './words';

function offsetOf(root: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** What is selected inside an element; without white space around it, undefined for none of it. */
export function selectedIn(root: Node): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const text = range.toString();
  const words = text.trim();
  const start =
    offsetOf(root, range.startContainer, range.startOffset) + text.length - text.trimStart().length;
  return { start, end: start + words.length };
}

/** Selects a range of an element's text. */
export function select(root: Node, { start, end }: Range): void {
  const range = document.createRange();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + (node.nodeValue ?? '').length;
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
