/** Least way across, px, and least share of it to the way up or down, of a swipe. */
const LEAST_PX = 48;
const LEAST_SLANT = 1.5;

/** Which way a touch went: "next" to the left, "previous" to the right; null: neither. */
export function swipeOf(fromX: number, fromY: number, toX: number, toY: number) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < LEAST_SLANT * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'previous';
}

/** Hears swipes over an element by one finger. */
export class Swipe {
  private from: Touch | null = null;

  constructor(private readonly swiped: (to: 'next' | 'previous') => void) {}

  readonly start = (event: TouchEvent) => {
    this.from = event.touches.length === 1 ? event.touches[0] : null;
  };

  readonly end = (event: TouchEvent) => {
    const to = event.changedTouches[0];
    const way =
      this.from && to && swipeOf(this.from.clientX, this.from.clientY, to.clientX, to.clientY);
    this.from = null;
    if (way) this.swiped(way);
  };
}
