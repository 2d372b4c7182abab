// The page, its workers, Node and Electron's main all have these two; `shared/` is typed for none
// of them alone.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
