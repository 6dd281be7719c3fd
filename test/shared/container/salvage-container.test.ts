import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Bytes, readContainer, salvageContainer, writeContainer } from '../../../shared/container';
import { briefingSchema, parseBriefing, serialiseBriefing } from '../../../shared/model';
import { image, imageBytes, mediaOf, sampleBriefing } from './sample';

const first = image(imageBytes(1, 4000));
const second = image(imageBytes(2, 4000), 'chart.png');
const texts = Array.from({ length: 200 }, (_, index) => `Paragraph ${index}: round ${(index * 7919) % 1009} met in room ${(index * 104729) % 997}.`);
const briefing = { ...sampleBriefing(texts, first.item), media: [first.item, second.item] };
const whole = writeContainer(briefing, mediaOf(first, second));

function salvaged(bytes: Bytes) {
  const result = salvageContainer(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Where the text's deflated bytes begin and end. */
function textRange(): readonly [number, number] {
  const file = Buffer.from(whole);
  return [file.indexOf('content.json') + 'content.json'.length, file.indexOf('media/') - 30];
}

describe('salvageContainer', () => {
  it('saves the whole text and every whole image of a file cut short within its images, and says that it was damaged', () => {
    const cut = whole.slice(0, Buffer.from(whole).indexOf('media/', Buffer.from(whole).indexOf('media/') + 1) + 200);
    expect(readContainer(cut)).toMatchObject({ ok: false, error: { type: 'damaged' } });
    const saved = salvaged(cut);
    expect(saved.briefing).toEqual(briefing);
    expect(saved.media.size).toBe(1);
    expect(saved.warnings.map((warning) => warning.type)).toEqual(['damaged', 'mediaMissing']);
    expect(saved.warnings[0]!.message).toContain('its text is complete');
  });

  it('saves the text up to the cut of a file cut short within its text, in order and as a valid briefing', () => {
    const [start, end] = textRange();
    let before = 0;
    for (const share of [0.4, 0.6, 0.8, 0.95]) {
      const saved = salvaged(whole.slice(0, Math.floor(start + (end - start) * share)));
      const lines = saved.briefing.sections.flatMap((section) => section.blocks).flatMap((block) => (block.type === 'paragraph' && block.content[0]?.type === 'text' ? [block.content[0].text] : [])).filter((line) => line.startsWith('Paragraph'));
      expect(lines).toEqual(texts.slice(0, lines.length));
      expect(lines.length).toBeGreaterThan(before);
      expect(briefingSchema.safeParse(saved.briefing).success).toBe(true);
      expect(saved.warnings[0]!.type).toBe('damaged');
      expect(readContainer(writeContainer(saved.briefing, saved.media)).ok).toBe(true);
      before = lines.length;
    }
    expect(before).toBeGreaterThan(150);
  });

  it('saves most of the text when a byte in the middle of it has changed', () => {
    const [start, end] = textRange();
    const changed = whole.slice();
    changed[Math.floor((start + end) / 2)]! ^= 0xff;
    const saved = salvaged(changed);
    expect(serialiseBriefing(saved.briefing)).toContain(texts[20]);
    expect(saved.warnings[0]!.type).toBe('damaged');
  });

  it('never throws and never gives an invalid briefing, wherever a byte has changed or the file was cut', () => {
    const small = writeContainer(sampleBriefing(['Talks resumed.'], first.item), mediaOf(image(imageBytes(1, 4000))));
    const end = Buffer.from(small).indexOf('media/') + 100;
    for (let at = 0; at < end; at++) {
      const changed = small.slice();
      changed[at]! ^= 0x55;
      for (const bytes of [changed, small.slice(0, at)]) {
        const result = salvageContainer(bytes);
        if (result.ok) expect(parseBriefing(JSON.parse(serialiseBriefing(result.value.briefing)))).toMatchObject({ ok: true });
        if (result.ok) expect(result.value.warnings[0]!.type).toBe('damaged');
      }
    }
  });

  it('gives an error, and no empty briefing, when there is nothing to save', () => {
    expect(salvageContainer(new Uint8Array(100))).toMatchObject({ ok: false, error: { type: 'notABriefing' } });
    expect(salvageContainer(whole.slice(0, textRange()[0] + 5))).toMatchObject({ ok: false, error: { type: 'damaged' } });
    expect(salvageContainer(Uint8Array.from(zipSync({ 'a.txt': strToU8('a') })))).toMatchObject({ ok: false, error: { type: 'damaged' } });
  });
});
