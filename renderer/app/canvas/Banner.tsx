/** The marking as it will stand at the head and foot of every page. Nothing while there is none. */
export function Banner({ marking, place }: { readonly marking: string; readonly place: 'top' | 'bottom' }) {
  if (marking.trim() === '') return null;
  return <p className="bd-banner" data-place={place} {...(place === 'bottom' ? { 'aria-hidden': true } : {})}>{marking}</p>;
}
