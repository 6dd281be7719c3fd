import type { BriefingSection } from '../model/section';

/** Remembers what a function made of a section for as long as that section is the same object. */
export function memoBySection<T>(make: (section: BriefingSection) => T): (section: BriefingSection) => T {
  const kept = new WeakMap<BriefingSection, { readonly value: T }>();
  return (section) => {
    let entry = kept.get(section);
    if (!entry) kept.set(section, entry = { value: make(section) });
    return entry.value;
  };
}
