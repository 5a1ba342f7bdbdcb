/** The part of WebAssembly that Node has and its type package (without the DOM's) does not name. */
declare global {
  namespace WebAssembly {
    type Exports = Record<string, unknown>
    type ModuleImports = Record<string, unknown>
    function instantiate(bytes: Uint8Array, imports: Record<string, ModuleImports>): Promise<{ instance: { exports: Exports } }>
  }
}

export {}
