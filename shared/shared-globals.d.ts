// What Node, workers and browsers all have, for shared/, which sees neither the DOM's nor Node's types.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
}
declare function structuredClone<T>(value: T): T;
declare var crypto: {
  getRandomValues<T extends Uint8Array>(bytes: T): T;
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
};
interface File {
  readonly name: string;
  readonly size: number;
}
