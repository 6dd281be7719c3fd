// The samples that are built into files, by name.
import { empty } from './empty';
import { everyBlock } from './every-block';
import { rightToLeftAndCyrillic } from './right-to-left-and-cyrillic';
import { threeWayTalks } from './three-way-talks';
import type { SampleContent } from './writing';

export { generateLarge, type LargeOptions } from './generate-large';
export { writeContainer } from '../../../shared/container/write-container';

/** Each sample, made anew on every call. */
export const SAMPLES: Readonly<Record<string, () => SampleContent>> = {
  'three-way-talks': threeWayTalks,
  'empty': empty,
  'every-block': everyBlock,
  'right-to-left-and-cyrillic': rightToLeftAndCyrillic,
};
