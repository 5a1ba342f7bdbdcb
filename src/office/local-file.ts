/** Files of whoever types the command: read and written in the command line's own process, never in the bot's. */
import { randomBytes } from 'node:crypto'
import { accessSync, constants, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Say } from '../texts/texts.js'
import type { InputFile, OutputFile } from './command.js'

/** As Base64 it still fits into one request to the running bot. */
const LIMIT_MEGABYTES = 40

export type LocalFileFault =
  | { kind: 'file-not-found'; path: string }
  | { kind: 'file-is-folder'; path: string }
  | { kind: 'file-not-readable'; path: string }
  | { kind: 'file-too-large'; path: string; limitMegabytes: number }
  | { kind: 'out-folder-missing'; path: string; folder: string }
  | { kind: 'out-not-a-file'; path: string }
  | { kind: 'out-not-writable'; path: string }

export function readInputFile(path: string): { kind: 'file'; file: InputFile } | LocalFileFault {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { kind: 'file-is-folder', path }
    if (stat.size > LIMIT_MEGABYTES * 1_048_576) return { kind: 'file-too-large', path, limitMegabytes: LIMIT_MEGABYTES }
    return { kind: 'file', file: { name: basename(path), bytes: readFileSync(path) } }
  } catch (error) {
    return { kind: ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? 'file-not-found' : 'file-not-readable', path }
  }
}

/** Asked before a command acts: what it has done cannot be undone when its file then has no place. */
export function checkOutputPath(path: string): { kind: 'good' } | LocalFileFault {
  const folder = dirname(path)
  try {
    if (!statSync(folder).isDirectory()) return { kind: 'out-folder-missing', path, folder }
  } catch {
    return { kind: 'out-folder-missing', path, folder }
  }
  const present = lstatSync(path, { throwIfNoEntry: false })
  // Devices, pipes and links would be replaced by a file, not written to.
  if (present !== undefined && !present.isFile()) return { kind: 'out-not-a-file', path }
  try {
    accessSync(folder, constants.W_OK)
    return { kind: 'good' }
  } catch {
    return { kind: 'out-not-writable', path }
  }
}

/** The file appears whole, or the old one stays. */
export function writeOutputFile({ path, contents, mode }: OutputFile): { kind: 'written' } | LocalFileFault {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    writeFileSync(unfinished, contents, { mode, flag: 'wx', flush: true })
    renameSync(unfinished, path)
    return { kind: 'written' }
  } catch {
    rmSync(unfinished, { force: true })
    return { kind: 'out-not-writable', path }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

export function localFileSentence(fault: LocalFileFault, say: Say): string {
  const { path } = fault
  switch (fault.kind) {
    case 'file-not-found':
      return say('cli-file-not-found', { path })
    case 'file-is-folder':
      return say('cli-file-is-folder', { path })
    case 'file-not-readable':
      return say('cli-file-not-readable', { path })
    case 'file-too-large':
      return say('cli-file-too-large', { path, limitMegabytes: fault.limitMegabytes })
    case 'out-folder-missing':
      return say('cli-out-folder-missing', { path, folder: fault.folder })
    case 'out-not-a-file':
      return say('cli-out-not-a-file', { path })
    case 'out-not-writable':
      return say('cli-out-not-writable', { path })
  }
}
