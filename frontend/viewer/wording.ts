/** A nation's name as it stands within a sentence: "the United Kingdom". */
export function nation(name: string): string {
  return /^(United |Netherlands$|Czech Republic$)/.test(name) ? `the ${name}` : name;
}

/** Names as a list: "Denmark, Germany and Poland". */
export function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
