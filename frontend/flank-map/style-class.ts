/** The CSS class of a style's name; a name that is no plain word gets the neutral style. */
export function styleClass(style: unknown): string {
  const plain = typeof style === 'string' && /^[a-z][a-z0-9-]*$/.test(style);
  return `style-${plain ? style : 'neutral'}`;
}
