import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendEntry, LegendGroup, PosterText } from './poster-text';
import type { ScaleBar } from './scale-bar';
import { styleClass } from './style-class';

/** The foot of a poster; the scale bar's room is kept while it is not known. */
export function posterFoot(
  text: PosterText,
  credits: string[],
  scale: { bar: ScaleBar; note: string } | null,
): TemplateResult {
  return html`
    <div class="head">
      <h1>${text.title}</h1>
      <p class="date">${text.date}</p>
      <div class="scale">${scale ? scaleDrawing(scale.bar, scale.note) : nothing}</div>
    </div>
    <div class="legend">${text.legend.map(group)}</div>
    <p class="credits">${credits.join(' · ')}</p>
  `;
}

function scaleDrawing({ lengthKm, widthPx }: ScaleBar, note: string) {
  const half = `${widthPx / 2}px`;
  return html`
    <div class="bar">
      <span class="part" style="width: ${half}"></span
      ><span class="part pale" style="width: ${half}"></span>
    </div>
    <div class="numbers" style="width: ${widthPx}px">
      <span>0</span><span class="half">${lengthKm / 2}</span
      ><span class="whole">${lengthKm} km</span>
    </div>
    <div class="note">${note}</div>
  `;
}

function group({ title, entries }: LegendGroup) {
  return html`
    <div class="group">
      <p class="group-title">${title}</p>
      ${entries.map(
        (entry) => html`<p class="entry"><span class="sign">${sign(entry)}</span>${entry.text}</p>`,
      )}
    </div>
  `;
}

function sign({ kind, sign }: LegendEntry) {
  if (kind === 'colour') return html`<span class="swatch" style="background: ${sign}"></span>`;
  if (kind === 'picture') return html`<img alt="" src=${sign} />`;
  const [className, d] = kind === 'line' ? ['link', 'M1 8H33'] : ['layer', 'M2 2H32V14H2Z'];
  return svg`
    <svg class="sample" viewBox="0 0 34 16">
      <path class="${className} ${styleClass(sign)}" d=${d} />
    </svg>
  `;
}
