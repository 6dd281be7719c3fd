/** How the command line ends; the help text lists these. With several files the highest number counts. */
export const EXIT = {
  ok: 0,
  /** `check --fail-on` found something. */
  findings: 1,
  wrongCommandLine: 2,
  /** A file is missing, not a briefing, damaged, or of a newer version. */
  cannotRead: 3,
  cannotWrite: 4,
  /** A bug; the number that sysexits.h has for it. */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
