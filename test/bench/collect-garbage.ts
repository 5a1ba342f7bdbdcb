/** Loaded into a program before it starts (processes.ts): what it holds can then be told from what it has not yet thrown away. */
process.on('SIGUSR2', () => globalThis.gc?.())
