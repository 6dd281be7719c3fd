/** How the command line ends; the help text lists these. With several files the highest number counts. */
export const EXIT = {
  ok: 0,
  /** `check --fail-on` found something. */
  findings: 1,
  wrongCommandLine: 2,
  /** A file is missing, not a briefing, damaged, or of a newer version; or `templates` found one that cannot be used. */
  cannotRead: 3,
  cannotWrite: 4,
  /** A bug; the number that sysexits.h has for it. */
  fault: 70,
  /** Ctrl+C during an export: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The one of two that says more: the higher number. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (other > one ? other : one);
