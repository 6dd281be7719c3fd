import { errorCode } from './system-error';

/** Whether a process of this host with this number is running. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to someone else.
    return errorCode(error) !== 'ESRCH';
  }
}
