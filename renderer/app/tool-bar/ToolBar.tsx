import { Button, Divider, Overflow, OverflowItem, Toolbar, ToolbarButton, ToolbarGroup, ToolbarToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowExportUpRegular, PanelLeftRegular, PanelRightRegular, SearchRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { focusEditor, readSelectionState, useSelectionState } from '../../editor';
import { useDialogs } from '../dialogs-store';
import { useFindBar } from '../find-store';
import { setPanel, usePanel } from '../panels';
import type { OpenSession } from '../session-store';
import { AlignMenu } from './AlignMenu';
import { NumberingMenu } from './NumberingMenu';
import { RowsMenu } from './RowsMenu';
import { StyleMenu } from './StyleMenu';
import { TableMenu } from './TableMenu';
import { TOOL_ITEMS, type ToolItem } from './tool-items';
import { ToolOverflow } from './ToolOverflow';
import './tool-bar.css';

/** The tool bar: what the selection is and what can be done with it. What does not fit is in the menu at its end. */
export function ToolBar({ session }: { readonly session: OpenSession }) {
  const { editor } = session.handle;
  const { readOnly } = session.opened;
  const state = useSelectionState(editor) ?? readSelectionState(editor);
  const outline = usePanel('outline');
  const inspector = usePanel('inspector');
  // A button that was pressed by keyboard has the focus; the text gets it back, with its caret, and Undo can be seen where it acts. A form that a button was clicked from keeps it.
  const use = (tool: ToolItem, button: HTMLElement) => {
    if (button.contains(document.activeElement)) focusEditor(editor);
    tool.run(editor);
  };
  const item = (tool: ToolItem) => (
    <OverflowItem key={tool.id} id={tool.id} priority={tool.priority}>
      {/* The wrapper keeps one element for the overflow to measure. */}
      <span className="bd-tool">
        <Tooltip relationship="label" content={tool.keys === undefined ? tool.label : `${tool.label} (${tool.keys})`} withArrow>
          {tool.pressed
            ? <ToolbarToggleButton name="pressed" value={tool.id} icon={tool.icon} disabled={readOnly || (tool.disabled?.(state) ?? false)} onMouseDown={(event) => event.preventDefault()} onClick={(event) => use(tool, event.currentTarget)} />
            : <ToolbarButton icon={tool.icon} disabled={readOnly || (tool.disabled?.(state) ?? false)} onMouseDown={(event) => event.preventDefault()} onClick={(event) => use(tool, event.currentTarget)} />}
        </Tooltip>
      </span>
    </OverflowItem>
  );
  // The numbered list's button has a menu of its own beside it.
  const numbering = <OverflowItem key="numbering" id="numbering" priority={88}><span className="bd-tool"><NumberingMenu editor={editor} state={state} disabled={readOnly} /></span></OverflowItem>;
  const group = (name: string) => TOOL_ITEMS.filter((tool) => tool.group === name).flatMap((tool) => (tool.id === 'numbers' ? [item(tool), numbering] : [item(tool)]));
  const divider = <Divider vertical className="bd-tool-divider" />;
  const pressed = TOOL_ITEMS.filter((tool) => tool.pressed?.(state)).map((tool) => tool.id);
  return (
    <header className="bd-tool-bar" data-region="toolbar">
      <Tooltip relationship="label" content="Outline (Ctrl+1)"><Button appearance="subtle" icon={<PanelLeftRegular />} aria-pressed={outline.shown} onClick={() => setPanel('outline', !outline.shown)} /></Tooltip>
      {divider}
      <Overflow minimumVisible={1} padding={48}>
        <Toolbar aria-label="Formatting" size="medium" className="bd-tools" checkedValues={{ pressed }}>
          <ToolbarGroup role="presentation" className="bd-tool-group">{group('history')}</ToolbarGroup>
          <OverflowItem id="style" priority={101}><span className="bd-tool"><StyleMenu editor={editor} state={state} disabled={readOnly} /></span></OverflowItem>
          {['marks', 'lists'].map((name) => <Fragment key={name}>{group(name)}<OverflowItem id={`after-${name}`} priority={20}><span className="bd-tool-gap" /></OverflowItem></Fragment>)}
          <OverflowItem id="align" priority={96}><span className="bd-tool"><AlignMenu editor={editor} state={state} disabled={readOnly} /></span></OverflowItem>
          {group('references')}
          <OverflowItem id="after-references" priority={20}><span className="bd-tool-gap" /></OverflowItem>
          <OverflowItem id="table" priority={97}><span className="bd-tool"><TableMenu editor={editor} state={state} disabled={readOnly} /></span></OverflowItem>
          <OverflowItem id="rows" priority={96}><span className="bd-tool"><RowsMenu editor={editor} state={state} disabled={readOnly} /></span></OverflowItem>
          {group('insert')}
          <ToolOverflow editor={editor} state={state} readOnly={readOnly} />
        </Toolbar>
      </Overflow>
      <Tooltip relationship="label" content="Find (Ctrl+F)"><Button appearance="subtle" icon={<SearchRegular />} onClick={() => useFindBar.getState().show('find')} /></Tooltip>
      <Button appearance="primary" icon={<ArrowExportUpRegular />} title="Export to Word and PDF (Ctrl+Shift+E)" aria-label="Export" className="bd-export-button" onClick={() => useDialogs.getState().open({ type: 'export' })}><span className="bd-export-word">Export</span></Button>
      {divider}
      <Tooltip relationship="label" content="Inspector (Ctrl+2)"><Button appearance="subtle" icon={<PanelRightRegular />} aria-pressed={inspector.shown} onClick={() => setPanel('inspector', !inspector.shown)} /></Tooltip>
    </header>
  );
}
