import { Component, type ReactNode } from 'react';
import { saveAfterFailure } from './save-after-failure';

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly saved: string | null;
}

/** When drawing fails: says so in a sentence and offers to save what is open as a copy. Uses plain elements, since Fluent may be what failed. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, saved: null };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    console.error('The window could not be drawn', error);
  }

  override render(): ReactNode {
    const { error, saved } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="bd-broken" role="alert">
        <h1>The window could not be drawn</h1>
        <p>Your work up to the last change is kept. Save a copy, then start the window again.</p>
        <p className="bd-quiet">{error.message}</p>
        {saved !== null && <p>{saved}</p>}
        <div className="bd-broken-actions">
          <button type="button" className="bd-plain-button" onClick={() => void saveAfterFailure().then((words) => this.setState({ saved: words }))}>Save a copy…</button>
          <button type="button" className="bd-plain-button" onClick={() => window.location.reload()}>Start the window again</button>
        </div>
      </main>
    );
  }
}
