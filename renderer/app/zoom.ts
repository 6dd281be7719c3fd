const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

/** The next zoom step up (1) or down (-1), in percent. */
export function stepZoom(percent: number, direction: 1 | -1): number {
  const next = direction === 1 ? STEPS.find((step) => step > percent) : [...STEPS].reverse().find((step) => step < percent);
  return next ?? percent;
}
