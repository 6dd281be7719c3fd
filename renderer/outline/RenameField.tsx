import { Input } from '@fluentui/react-components';
import { useState } from 'react';

interface RenameFieldProps {
  readonly heading: string;
  readonly onDone: (heading: string | null) => void;
}

/** The heading of a section, edited in the outline: Enter keeps, Esc leaves it. */
export function RenameField({ heading, onDone }: RenameFieldProps) {
  const [text, setText] = useState(heading);
  return (
    <Input
      size="small"
      autoFocus
      className="bd-outline-rename"
      aria-label="Heading of the section"
      value={text}
      maxLength={500}
      input={{ onFocus: (event) => event.target.select() }}
      onChange={(_event, data) => setText(data.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The renaming gives the focus back to the text, where the rest of this key would split the paragraph or take a selection away.
        event.preventDefault();
        onDone(event.key === 'Enter' ? text : null);
      }}
    />
  );
}
