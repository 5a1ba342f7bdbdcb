/** Content that an office keeps as YAML: the framework and the training catalogue; every fault is named with its place. */
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { type Framework, frameworkSchema } from '../domain/competency/framework.js'
import { type PracticeContent, practiceSchema } from '../domain/practice/practice-case.js'
import { type Retention, retentionSchema } from '../domain/privacy/retention.js'
import { type FaqContent, faqSchema } from '../domain/question/faq.js'
import { type Catalogue, catalogueSchema } from '../domain/training/catalogue.js'
import type { Locale, Say } from '../texts/texts.js'
import { fileKind } from './file-kind.js'

/** The shipped catalogue has 0.1 MB. */
const LIMIT_MEGABYTES = 5

/** Rules of our own that a schema cannot say by its shape; the schemas name them in `params.fault`. */
const OWN_FAULTS = ['key-twice', 'level-missing', 'ends-before-start', 'to-not-above-from'] as const
type OwnFault = (typeof OWN_FAULTS)[number]

interface ContentFault {
  /** Like `competencies[2].items[0].title`; empty for the whole file. */
  path: string
  /** What stands there when it is a single value. */
  value: string | null
  problem: { kind: OwnFault; key: string } | { kind: 'shape'; message: string }
}

export type ContentRefusal =
  | { kind: 'too-large'; fileName: string; limitMegabytes: number }
  | { kind: 'not-text'; fileName: string }
  | { kind: 'not-yaml'; fileName: string; line: number; column: number }
  | { kind: 'faults'; fileName: string; faults: ContentFault[] }

export type ContentOutcome<T> = { kind: 'content'; content: T } | ContentRefusal

interface ContentFile {
  bytes: Buffer
  fileName: string
  /** Language in which the faults of a value's shape are told. */
  locale: Locale
}

export function readFramework(file: ContentFile): ContentOutcome<Framework> {
  return readContent(file, frameworkSchema)
}

export function readCatalogue(file: ContentFile): ContentOutcome<Catalogue> {
  return readContent(file, catalogueSchema)
}

export function readFaq(file: ContentFile): ContentOutcome<FaqContent> {
  return readContent(file, faqSchema)
}

export function readPractice(file: ContentFile): ContentOutcome<PracticeContent> {
  return readContent(file, practiceSchema)
}

export function readRetention(file: ContentFile): ContentOutcome<Retention> {
  return readContent(file, retentionSchema)
}

function readContent<T>({ bytes, fileName, locale }: ContentFile, schema: z.ZodType<T>): ContentOutcome<T> {
  if (bytes.length > LIMIT_MEGABYTES * 1_048_576) return { kind: 'too-large', fileName, limitMegabytes: LIMIT_MEGABYTES }
  if (fileKind(bytes) !== 'text' || bytes.includes(0)) return { kind: 'not-text', fileName }
  const document = documentIn(bytes)
  if (document === null) return { kind: 'not-yaml', fileName, line: 1, column: 1 }
  const [broken] = document.errors
  if (broken !== undefined) {
    const [start] = broken.linePos ?? []
    return { kind: 'not-yaml', fileName, line: start?.line ?? 1, column: start?.col ?? 1 }
  }
  const written = plainValue(document)
  const error = (locale === 'id' ? z.locales.id() : z.locales.en()).localeError
  const parsed = schema.safeParse(written, { error })
  if (parsed.success) return { kind: 'content', content: parsed.data }
  return { kind: 'faults', fileName, faults: parsed.error.issues.map((issue) => toFault(issue, written)) }
}

/** Null when it is nested so deep that no reader comes back from it. */
function documentIn(bytes: Buffer): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(bytes.toString('utf8'), { prettyErrors: true })
  } catch {
    return null
  }
}

/** Aliases that unfold without end make `toJS` throw; such a file holds nothing that a schema could accept. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS()
  } catch {
    return null
  }
}

const ownFaultSchema = z.object({ fault: z.enum(OWN_FAULTS), key: z.string().default('') })

function toFault(issue: z.core.$ZodIssue, written: unknown): ContentFault {
  const own = issue.code === 'custom' ? ownFaultSchema.safeParse(issue.params) : undefined
  const problem: ContentFault['problem'] = own?.success
    ? { kind: own.data.fault, key: own.data.key }
    : { kind: 'shape', message: issue.message }
  return { path: pathText(issue.path), value: valueAt(written, issue.path), problem }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
}

const LONGEST_VALUE_SHOWN = 60

function valueAt(written: unknown, path: readonly PropertyKey[]): string | null {
  let value: unknown = written
  for (const part of path) {
    if (value === null || typeof value !== 'object') return null
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  const text = String(value).replace(/\s+/g, ' ')
  return text.length > LONGEST_VALUE_SHOWN ? `${text.slice(0, LONGEST_VALUE_SHOWN)}…` : text
}

/** One sentence for the file, then one for each fault. */
export function contentSentences(refusal: ContentRefusal, say: Say): string[] {
  const { fileName } = refusal
  switch (refusal.kind) {
    case 'too-large':
      return [say('cli-content-too-large', { fileName, limitMegabytes: refusal.limitMegabytes })]
    case 'not-text':
      return [say('cli-content-not-text', { fileName })]
    case 'not-yaml':
      return [say('cli-content-not-yaml', { fileName, line: String(refusal.line), column: String(refusal.column) })]
    case 'faults':
      return [say('cli-content-faults', { fileName, faults: refusal.faults.length }), ...refusal.faults.map((one) => faultText(one, say))]
  }
}

function faultText({ path, value, problem }: ContentFault, say: Say): string {
  const told = problemText(problem, say)
  const place = path === '' ? say('cli-content-whole-file') : path
  return value === null ? say('cli-content-fault', { place, told }) : say('cli-content-fault-value', { place, told, value })
}

function problemText(problem: ContentFault['problem'], say: Say): string {
  switch (problem.kind) {
    case 'shape':
      return problem.message
    case 'key-twice':
      return say('cli-content-key-twice', { key: problem.key })
    case 'level-missing':
      return say('cli-content-level-missing')
    case 'ends-before-start':
      return say('cli-content-ends-before-start')
    case 'to-not-above-from':
      return say('cli-content-to-not-above-from')
  }
}
