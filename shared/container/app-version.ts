/** The version of Briefing Desk that a file says it was written by; the same as in package.json (a test compares them). */
export const APP_VERSION = '0.1.0';
