import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../../renderer/app/App';
import { useApp } from '../../../renderer/app/app-store';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useFindBar } from '../../../renderer/app/find-store';
import { useSession } from '../../../renderer/app/session-store';
import { useToasts } from '../../../renderer/app/toasts';
import '../../../renderer/app/tokens.css';
import '../../../renderer/app/app.css';
import { createFakeDesk, type FakeDesk, type FakeDeskOptions } from './fake-desk';
import { builtInTemplates } from './templates';

// happy-dom rejects the promise of every animation that is cancelled; without the method Fluent shows and hides at once.
if (navigator.userAgent.includes('HappyDOM')) Reflect.deleteProperty(Element.prototype, 'animate');

afterEach(() => {
  cleanup();
  useApp.setState({ phase: { type: 'starting' }, message: null });
  useDialogs.setState({ dialog: null, newAsked: 0 });
  useFindBar.setState({ shown: 'hidden', asked: 0 });
  useSession.setState({ session: null, notices: [] });
  useToasts.setState({ toasts: [] });
});

/** Puts a fake desk on the window. */
export function putDesk(options: FakeDeskOptions = {}): FakeDesk {
  const desk = createFakeDesk(options);
  Object.assign(window, { desk });
  return desk;
}

/** Starts the app with a fake desk that has the built-in templates. */
export function mountApp(options: FakeDeskOptions = {}): FakeDesk {
  const desk = putDesk({ ...builtInTemplates(), ...options });
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  render(<App />, { container: root });
  return desk;
}
