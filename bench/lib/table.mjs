import { FOLLOWERS, GROWTH, ROWS } from './rows.mjs';

const HEAD = ['row', 'ours', 'static page', 'ratio', 'must reach', 'aim', 'met?'];

/** One Markdown table of what was measured: `{ [row id]: { ours, reference } }`, as summaries. */
export function table(measured) {
  const lines = ROWS.filter(({ id }) => measured[id]).map((row) => cells(row, measured[row.id]));
  return markdown(HEAD, lines);
}

/** One Markdown table of what growth takes: a line for each size, a column for each thing timed. */
export function growthTable(sizes) {
  return sizesTable('articles', GROWTH, sizes);
}

/** The same of what happens with more followers. */
export function followersTable(sizes) {
  return sizesTable('followers', FOLLOWERS, sizes);
}

function sizesTable(first, columns, sizes) {
  const goal = ({ show, must }) => (must === undefined ? '' : `, must be ${show(must)}`);
  const head = [first, ...columns.map((it) => it.name + goal(it))];
  return markdown(
    head,
    sizes.map((size) => [size[first], ...columns.map((it) => figure(it, size[it.id]))]),
  );
}

function markdown(head, lines) {
  return [head, head.map(() => '---'), ...lines].map((it) => `| ${it.join(' | ')} |`).join('\n');
}

function cells(row, { ours, reference }) {
  const ratio = reference?.typical ? ours.typical / reference.typical : null;
  return [
    row.name,
    figure(row, ours),
    figure(row, reference),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    goal(row, row.must),
    goal(row, row.aim),
    verdict(row, row.by === 'ratio' ? ratio : ours.typical),
  ];
}

function figure({ show }, summary) {
  if (!summary) return '';
  const { typical, least, most, count } = summary;
  return `${show(typical)} (${show(least)} – ${show(most)}, n = ${count})`;
}

function goal(row, value) {
  if (value === undefined) return '';
  return row.by === 'ratio' ? `${value} ×` : row.show(value);
}

function verdict(row, value) {
  if (row.must === undefined) return '';
  const reaches = (goal) => (row.least ? value >= goal : value <= goal);
  if (row.aim !== undefined && reaches(row.aim)) return 'aim';
  return reaches(row.must) ? 'yes' : 'no';
}
