/** How long each step has been shown, and whether time runs. Times are milliseconds. */
export interface Clock {
  /** By step, from 0, up to when time was last taken. */
  usedMs: number[];
  step: number;
  /** When the time that runs began; null while the clock is paused. */
  sinceMs: number | null;
}

export function startClock(steps: number, step: number, nowMs: number): Clock {
  return { usedMs: Array(steps).fill(0), step, sinceMs: nowMs };
}

/** Time goes to another step from now on. */
export function turnTo(clock: Clock, step: number, nowMs: number): Clock {
  if (step === clock.step) return clock;
  return { ...settled(clock, nowMs), step };
}

export function pause(clock: Clock, nowMs: number): Clock {
  return { ...settled(clock, nowMs), sinceMs: null };
}

export function resume(clock: Clock, nowMs: number): Clock {
  return clock.sinceMs === null ? { ...clock, sinceMs: nowMs } : clock;
}

/** How long the clock's step has been shown. */
export function stepMs(clock: Clock, nowMs: number): number {
  return settled(clock, nowMs).usedMs[clock.step];
}

export function totalMs(clock: Clock, nowMs: number): number {
  return settled(clock, nowMs).usedMs.reduce((sum, it) => sum + it, 0);
}

/** Minutes and seconds, "3:05", from an hour on with hours, "1:03:05". */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (parts[0] === 0) parts.shift();
  return parts.map((it, index) => (index ? String(it).padStart(2, '0') : it)).join(':');
}

/** The same, with what has run so far added to its step. */
function settled(clock: Clock, nowMs: number): Clock {
  if (clock.sinceMs === null) return clock;
  const ran = Math.max(0, nowMs - clock.sinceMs);
  const usedMs = clock.usedMs.map((it, step) => (step === clock.step ? it + ran : it));
  return { ...clock, usedMs, sinceMs: nowMs };
}
