import { DEFAULTS } from './defaults';
import type { Insets } from './frame';

/** The padding of a probe element, which a stylesheet sets from the insets' custom properties. */
export function insetsOf(probe: Element): Insets {
  const style = getComputedStyle(probe);
  return {
    top: px(style.paddingTop),
    right: px(style.paddingRight),
    bottom: px(style.paddingBottom),
    left: px(style.paddingLeft),
  };
}

function px(length: string): number {
  const value = parseFloat(length);
  return Number.isFinite(value) ? value : DEFAULTS.insetPx;
}
