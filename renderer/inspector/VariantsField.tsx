import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Other spellings of a name, with commas between them. What is typed stays as it is typed while the focus is in the field. */
export function VariantsField({ variants, readOnly, onChange }: { readonly variants: readonly string[]; readonly readOnly: boolean; readonly onChange: (variants: readonly string[]) => void }) {
  const joined = variants.join(', ');
  const [typed, setTyped] = useState(joined);
  useEffect(() => { if (split(typed).join(', ') !== joined) setTyped(joined); }, [joined]);
  return (
    <Field label="Also spelt" hint="With commas between them">
      <Input value={typed} readOnly={readOnly} maxLength={1000} onChange={(_event, data) => { setTyped(data.value); onChange(split(data.value)); }} onBlur={() => setTyped(joined)} />
    </Field>
  );
}

const split = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');
