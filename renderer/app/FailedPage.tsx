import { Button } from '@fluentui/react-components';

/** Shown when the window could not reach its main process at the start. */
export function FailedPage({ message }: { readonly message: string }) {
  return (
    <main className="bd-broken" role="alert">
      <h1>Briefing Desk could not start</h1>
      <p>Close it and start it again. If this comes back, reinstall it; your briefings are not touched.</p>
      <p className="bd-quiet">{message}</p>
      <div className="bd-broken-actions"><Button appearance="primary" onClick={() => window.location.reload()}>Try again</Button></div>
    </main>
  );
}
