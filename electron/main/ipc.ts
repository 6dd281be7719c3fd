import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { contract, events, type Answer, type Args, type Channel, type EventData, type EventName, } from '../../shared/ipc/contract';
import { actFor, actingWindowId } from './acting-window';
import { isOwnPage } from './own-page';

/** One function for each channel named; arguments arrive checked against the contract. */
export type Handlers<C extends Channel = Channel> = {
  readonly [Name in C]: (event: IpcMainInvokeEvent, ...args: Args<Name>) => Promise<Answer<Name>> | Answer<Name>;
};

const handled = new Set<Channel>();

/**
 * Answers these channels of the contract. A feature registers its own; a channel registered twice throws.
 *
 * A call is refused (its promise in the renderer rejects) when it does not come from the main frame of a page of ours, or
 * its arguments do not fit the contract. Expected failures are never thrown: they are part of the answer.
 */
export function registerHandlers<C extends Channel>(handlers: Handlers<C>): void {
  for (const channel of Object.keys(handlers) as C[]) {
    if (handled.has(channel)) throw new Error(`${channel} has a handler already`);
    handled.add(channel);
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!isTrustedSender(event)) throw new Error(`${channel}: not called from a page of this app`);
      return contract[channel].result.parse(await actFor(windowIdOf(event), () => handlers[channel](event, ...checkedArgs(channel, args))));
    });
  }
}

/** The channels of the contract that nothing answers yet. */
export const unhandledChannels = (): readonly Channel[] => (Object.keys(contract) as Channel[]).filter((channel) => !handled.has(channel));

/** Sends an event of the contract to a page; does nothing when the page is gone. */
export function emit<E extends EventName>(to: WebContents, event: E, data: EventData<E>): void {
  if (!to.isDestroyed()) to.send(event, events[event].parse(data));
}

/** The window whose page calls. */
export const windowIdOf = ({ sender }: IpcMainInvokeEvent): number => BrowserWindow.fromWebContents(sender)?.id ?? actingWindowId();

/** Whether a call comes from the main frame of a page of ours. */
export const isTrustedSender = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);

function checkedArgs<C extends Channel>(channel: C, raw: unknown[]): Args<C> {
  const args = contract[channel].args.safeParse(raw);
  if (!args.success) throw new Error(`${channel}: ${args.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}`);
  return args.data as Args<C>;
}
