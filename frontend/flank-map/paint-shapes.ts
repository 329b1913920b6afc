/** Draws the paths of an SVG element in the styles that the page gives them. */
export function paintShapes(canvas: CanvasRenderingContext2D, drawing: SVGSVGElement): void {
  const box = drawing.getBoundingClientRect();
  const { x, y, width } = drawing.viewBox.baseVal;
  if (box.width === 0 || width === 0) return;
  const scale = box.width / width;
  canvas.save();
  canvas.translate(box.left - x * scale, box.top - y * scale);
  canvas.scale(scale, scale);
  drawing.querySelectorAll('path').forEach((path) => paintPath(canvas, path));
  canvas.restore();
}

function paintPath(canvas: CanvasRenderingContext2D, path: SVGPathElement): void {
  const style = getComputedStyle(path);
  if (style.display === 'none' || style.visibility !== 'visible') return;
  const shape = new Path2D(path.getAttribute('d') ?? '');
  const alpha = canvas.globalAlpha * Number(style.opacity);
  canvas.save();
  if (style.fill !== 'none') {
    canvas.globalAlpha = alpha * Number(style.fillOpacity);
    canvas.fillStyle = style.fill;
    canvas.fill(shape, style.fillRule as CanvasFillRule);
  }
  const width = parseFloat(style.strokeWidth);
  if (style.stroke !== 'none' && width > 0) {
    canvas.globalAlpha = alpha * Number(style.strokeOpacity);
    canvas.strokeStyle = style.stroke;
    canvas.lineWidth = width;
    canvas.lineCap = style.strokeLinecap as CanvasLineCap;
    canvas.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    canvas.miterLimit = Number(style.strokeMiterlimit);
    canvas.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    canvas.lineDashOffset = parseFloat(style.strokeDashoffset) || 0;
    canvas.stroke(shape);
  }
  canvas.restore();
}
