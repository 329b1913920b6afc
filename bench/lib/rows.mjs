const seconds = (ms) => (ms / 1000).toFixed(2) + ' s';
const millis = (ms) => ms.toFixed(0) + ' ms';
const kilobytes = (bytes) => (bytes / 1000).toFixed(0) + ' kB';
const share = (value) => value.toFixed(3);
const frame = (ms) => ms.toFixed(1) + ' ms';
const points = (score) => score.toFixed(0);

/**
 * The rows of the table "Speed and size": how each is shown and what it must and should reach.
 * `by` says what is held against the goals; `least` that the figure must not be lower than they.
 */
export const ROWS = [
  {
    id: 'paint',
    name: 'Lighthouse mobile: largest paint',
    show: seconds,
    by: 'ratio',
    must: 2,
    aim: 1.2,
  },
  { id: 'shift', name: 'Lighthouse mobile: layout shift', show: share, must: 0.1, aim: 0 },
  {
    id: 'mobile',
    name: 'Lighthouse performance, mobile',
    show: points,
    least: true,
    must: 90,
    aim: 97,
  },
  {
    id: 'desktop',
    name: 'Lighthouse performance, desktop',
    show: points,
    least: true,
    must: 99,
    aim: 100,
  },
  { id: 'accessibility', name: 'Lighthouse accessibility', show: points, least: true, must: 100 },
  { id: 'practices', name: 'Lighthouse best practices', show: points, least: true, must: 100 },
  {
    id: 'bytes',
    name: 'bytes of the first view, compressed',
    show: kilobytes,
    must: 700e3,
    aim: 450e3,
  },
  {
    id: 'click',
    name: 'click on a marker to its passages, 95th percentile',
    show: millis,
    must: 100,
    aim: 50,
  },
  { id: 'frame', name: 'panning at zoom 7: a frame, median', show: frame },
  { id: 'worst', name: 'panning at zoom 7: the worst frame', show: frame },
  { id: 'heap', name: 'live heap for one open map tab', show: kilobytes, must: 150e3, aim: 80e3 },
  { id: 'start', name: 'jar started to first page served', show: seconds, must: 6000, aim: 3000 },
  {
    id: 'step',
    name: 'a step on the presenter’s own screen, 95th percentile',
    show: millis,
    must: 50,
  },
  {
    id: 'followPaint',
    name: 'Lighthouse mobile: largest paint of the page that an audience follows on',
    show: seconds,
    by: 'ratio',
    must: 1.3,
  },
  {
    id: 'followBytes',
    name: 'bytes of that page, compressed',
    show: kilobytes,
    must: 350e3,
    aim: 200e3,
  },
];

const tenths = (ms) => ms.toFixed(1) + ' ms';

/** The columns of the table of growth; the figure is a 95th percentile. */
export const GROWTH = [
  { id: 'open', name: 'opening a formation', show: tenths, must: 200 },
  { id: 'add', name: 'adding an article', show: tenths, must: 2000 },
  { id: 'search', name: 'a search that finds nothing', show: tenths },
  { id: 'queue', name: 'the first 20 of the queue', show: tenths },
  { id: 'start', name: 'replacing the shipped content', show: tenths },
  { id: 'rematch', name: 'matching all anew', show: seconds },
];

/** The columns of the table of followers. */
export const FOLLOWERS = [
  { id: 'median', name: 'a step reaches a follower, median', show: tenths },
  { id: 'late', name: '95th percentile', show: tenths, must: 500 },
  { id: 'heap', name: 'live heap for one follower', show: kilobytes, must: 20e3 },
  {
    id: 'click',
    name: 'click on a marker to its passages meanwhile, 95th percentile',
    show: millis,
    must: 100,
  },
];
