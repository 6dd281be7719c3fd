import { describe, expect, it } from 'vitest';
import { completeAddress } from '../../../renderer/app/complete-address';

describe('completeAddress', () => {
  it('completes web and mail addresses', () => {
    expect(completeAddress('example.org/a')).toBe('https://example.org/a');
    expect(completeAddress(' http://example.org ')).toBe('http://example.org');
    expect(completeAddress('desk@example.org')).toBe('mailto:desk@example.org');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'words only', 'https://', 'a b.org'])('refuses %s', (text) => { expect(completeAddress(text)).toBeUndefined(); });
});
