/** The value below which the given share (0 to 1) of the sorted values lies, by nearest rank. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value, or the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** What the table shows of repeated measurements. */
export function summary(values, typical = median(values)) {
  return { typical, least: Math.min(...values), most: Math.max(...values), count: values.length };
}
