import { Field, Select } from '@fluentui/react-components';
import { bandShare, LIKELIHOOD_SCALES, type LikelihoodScale, likelihoodScale } from '../../shared/model/likelihood-scales';
import { setMetadata } from '../app/set-metadata';
import type { BriefingLexicalEditor } from '../editor';

interface LikelihoodScaleFieldProps {
  readonly editor: BriefingLexicalEditor;
  readonly scale: LikelihoodScale | undefined;
  readonly readOnly: boolean;
}

/** The scale of estimative words that the judgements use, with its bands. */
export function LikelihoodScaleField({ editor, scale, readOnly }: LikelihoodScaleFieldProps) {
  const shown = scale === undefined ? undefined : likelihoodScale(scale);
  return (
    <>
      <Field label="Words of likelihood" hint={shown ? 'Type / and “likelihood” in the text to insert one.' : 'With a scale, judgements that only say “may” or “could” are suggested for a second look.'}>
        <Select value={scale ?? ''} disabled={readOnly} onChange={(_event, data) => setMetadata(editor, { likelihoodScale: LIKELIHOOD_SCALES.find((known) => known === data.value) })}>
          <option value="">No scale</option>
          {LIKELIHOOD_SCALES.map((known) => <option key={known} value={known}>{likelihoodScale(known).label}</option>)}
        </Select>
      </Field>
      {shown && (
        <table className="bd-bands" aria-label={`Bands of ${shown.label}`}>
          <tbody>
            {shown.bands.map((band) => <tr key={band.phrases[0]}><th scope="row">{band.phrases.join(', ')}</th><td>{bandShare(band)}</td></tr>)}
          </tbody>
        </table>
      )}
    </>
  );
}
