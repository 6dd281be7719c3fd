// A reporter for Vitest: what was thrown outside every test makes a run fail, but Vitest's own report does not hold it.
import fs from 'node:fs';

export default class ErrorsReporter {
  /** Writes the texts of those errors as a JSON list to the file that BRIEFING_DESK_ERRORS_FILE names. */
  onTestRunEnd(_modules, errors) {
    fs.writeFileSync(process.env.BRIEFING_DESK_ERRORS_FILE, JSON.stringify(errors.map((error) => error.stack ?? error.message ?? String(error))));
  }
}
