import { Component, type ReactNode } from 'react';

interface PanelBoundaryProps {
  /** What cannot be drawn: "The inspector". */
  readonly name: string;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly error: Error | null;
}

/** Keeps a fault of one panel to that panel: the text stays, and the panel can be tried again. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PanelBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(`${this.props.name} could not be drawn`, error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="bd-panel-broken" role="alert">
        <p>{`${this.props.name} could not be drawn. The text is not touched.`}</p>
        <p className="bd-quiet">{error.message}</p>
        <button type="button" className="bd-plain-button" onClick={() => this.setState({ error: null })}>Try again</button>
      </div>
    );
  }
}
