import { type GroundFrame, type GroundPicture, paintGround } from './ground-painter';

/** How far from a whole pixel a picture may have moved and still be taken over, px. */
const WHOLE_PX = 0.02;

interface Painted {
  frame: GroundFrame;
  picture: GroundPicture;
  complete: boolean;
}

/**
 * The canvas of the ground. Where a picture only moved, what stands of it is taken over and only
 * the strips that came into it are painted.
 */
export class GroundCanvas {
  readonly element = document.createElement('canvas');
  private last: Painted | null = null;

  /** @param complete whether every tile of the frame is there, so that no pixel will change */
  paint(frame: GroundFrame, picture: GroundPicture, complete: boolean): void {
    this.fit(frame);
    const context = this.element.getContext('2d', { alpha: false });
    if (!context) return;
    const now = { frame, picture, complete };
    const shift = this.last && shiftBetween(this.last, now);
    context.save();
    if (shift) this.takeOver(context, frame, shift);
    paintGround(context, frame, picture);
    context.restore();
    this.last = now;
  }

  private takeOver(
    context: CanvasRenderingContext2D,
    { widthPx, heightPx, pixelRatio }: GroundFrame,
    [dx, dy]: [number, number],
  ): void {
    context.globalCompositeOperation = 'copy';
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.element, -dx * pixelRatio, -dy * pixelRatio);
    context.globalCompositeOperation = 'source-over';
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.beginPath();
    context.rect(dx > 0 ? widthPx - dx : 0, 0, Math.abs(dx), heightPx);
    context.rect(0, dy > 0 ? heightPx - dy : 0, widthPx, Math.abs(dy));
    context.clip();
  }

  /** Sizes the canvas; one that is sized loses its picture, so only where it must be. */
  private fit({ widthPx, heightPx, pixelRatio }: GroundFrame): void {
    const [width, height] = [Math.round(widthPx * pixelRatio), Math.round(heightPx * pixelRatio)];
    if (this.element.width !== width || this.element.height !== height) {
      Object.assign(this.element, { width, height });
      this.last = null;
    }
    this.element.style.width = `${widthPx}px`;
    this.element.style.height = `${heightPx}px`;
  }
}

/** How many whole pixels the frame moved right and down, where nothing else changed; else null. */
function shiftBetween(before: Painted, now: Painted): [number, number] | null {
  const same =
    before.complete &&
    now.complete &&
    before.frame.worldPx === now.frame.worldPx &&
    before.frame.pixelRatio === now.frame.pixelRatio &&
    before.picture.style === now.picture.style &&
    before.picture.relief?.image === now.picture.relief?.image &&
    String([...before.picture.hidden]) === String([...now.picture.hidden]);
  const { left, top, worldPx, pixelRatio, widthPx, heightPx } = now.frame;
  const dx = (left - before.frame.left) * worldPx;
  const dy = (top - before.frame.top) * worldPx;
  const moved = [dx, dy].map(Math.round) as [number, number];
  const whole =
    Number.isInteger(pixelRatio) &&
    Math.abs(dx - moved[0]) < WHOLE_PX &&
    Math.abs(dy - moved[1]) < WHOLE_PX;
  const overlaps = Math.abs(dx) < widthPx && Math.abs(dy) < heightPx;
  return same && whole && overlaps ? moved : null;
}
