// A bundle in ASCII is kept by V8 in one byte a character and is not decoded at the start: some five of a command's hundred milliseconds.

/** A plugin for Rolldown that writes every other character as its escape. Throws where an escape would mean something else: in a raw template. */
export const asciiOnly = () => ({
  name: 'ascii-only',
  renderChunk(code) {
    const raw = RAW_WITH_MORE.exec(code);
    if (raw) throw new Error(`Write the characters beyond ASCII as escapes in this template: ${raw[0]}`);
    return { code: code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`), map: null };
  },
});

const RAW_WITH_MORE = /String\.raw`(?:[^`\\]|\\[^])*?[^\0-\x7F`]/;
