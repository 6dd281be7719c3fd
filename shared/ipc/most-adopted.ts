/** How many images one paste can bring from another window. */
export const MOST_ADOPTED = 200;
