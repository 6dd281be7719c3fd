/** The channel between preload script and main process for a dropped file; it is no part of the contract with the page. */
export const OPEN_DROPPED_CHANNEL = 'preload:openDropped';
