/**
 * Checks recorded calls against Telegram's official description of the Bot API. What it says of fields and types is kept in
 * test/fixtures/bot-api.json, taken from its machine-readable form (telegram-bot-api.json beside the repository, where it is at hand).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { places } from '../../src/places.js'

const officialField = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean(), description: z.string() })
const officialOf = z.object({ fields: z.array(officialField).default([]), subtypes: z.array(z.string()).optional() })
const official = z.object({ version: z.string(), methods: z.record(z.string(), officialOf), types: z.record(z.string(), officialOf) })

/** `constant`: the only value it may have. */
const field = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean(), constant: z.string().optional() })
type Field = z.infer<typeof field>
const described = z.object({ fields: z.array(field), subtypes: z.array(z.string()).optional() })
const description = z.object({ version: z.string(), methods: z.record(z.string(), described), types: z.record(z.string(), described) })
type Description = z.infer<typeof description>
type Types = Description['types']

const keptFile = join(places.root, 'test', 'fixtures', 'bot-api.json')
const officialFile = join(places.root, '..', 'shared', 'telegram-bot-api.json')

/** What of the official description is kept; undefined where it is not at hand. */
export function takenFromOfficial(): Description | undefined {
  if (!existsSync(officialFile)) return undefined
  const { version, methods, types } = official.parse(JSON.parse(readFileSync(officialFile, 'utf8')))
  return { version, methods: eachTaken(methods), types: eachTaken(types) }
}

function eachTaken(all: Record<string, z.infer<typeof officialOf>>): Types {
  return Object.fromEntries(
    Object.entries(all).map(([name, { fields, subtypes }]) => [
      name,
      { fields: fields.map(taken), ...(subtypes === undefined ? {} : { subtypes }) },
    ]),
  )
}

/** "Type of the result, must be photo": the value that tells one kind from another. */
function taken({ name, types, required, description: words }: z.infer<typeof officialField>): Field {
  const constant = types[0] === 'String' ? /must be "?([a-z_]+)"?\.?$/.exec(words)?.[1] : undefined
  return { name, types, required, ...(constant === undefined ? {} : { constant }) }
}

export function keptDescription(): Description {
  return description.parse(JSON.parse(readFileSync(keptFile, 'utf8')))
}

/** One method or type a line, so that a change can be read. */
export function keep({ version, methods, types }: Description): void {
  const lines = (all: Types) =>
    Object.entries(all)
      .map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`)
      .join(',\n')
  writeFileSync(keptFile, `{"version": ${JSON.stringify(version)},\n"methods": {\n${lines(methods)}\n},\n"types": {\n${lines(types)}\n}}\n`)
}

/** Fields that are newer than the description (Bot API 10.2 and 10.3, as @grammyjs/types 5.0.0 has them). */
const newer = new Set(['InlineKeyboardButton.disabled', 'InlineKeyboardMarkup.force_reply', 'ReplyKeyboardMarkup.force_reply'])

/** @returns what is wrong with the call, nothing when it is right. */
export type CheckCall = (method: string, payload: Record<string, unknown>) => string[]

export function officialBotApi(): CheckCall {
  const { methods, types } = keptDescription()
  return (method, payload) => {
    const found = methods[method]
    return found ? checkFields({ owner: method, at: method, fields: found.fields, value: payload, types }) : [`${method}: unknown method`]
  }
}

interface ObjectToCheck {
  owner: string
  at: string
  fields: Field[]
  value: Record<string, unknown>
  types: Types
}

function checkFields({ owner, at, fields, value, types }: ObjectToCheck): string[] {
  const known = new Map(fields.map((one) => [one.name, one]))
  const faults = fields.filter((one) => one.required && value[one.name] === undefined).map((one) => `${at}.${one.name}: missing`)
  for (const [name, content] of Object.entries(value)) {
    if (content === undefined || newer.has(`${owner}.${name}`)) continue
    const one = known.get(name)
    if (!one) faults.push(`${at}.${name}: unknown field`)
    else faults.push(...checkConstant(one, content, `${at}.${name}`), ...checkAny(one.types, content, { at: `${at}.${name}`, types }))
  }
  return faults
}

function checkConstant({ constant }: Field, value: unknown, at: string): string[] {
  return constant !== undefined && value !== constant ? [`${at}: must be ${constant}`] : []
}

interface Place {
  at: string
  types: Types
}

/** Right if one of the types fits; else the faults of the type that fits best. */
function checkAny(names: readonly string[], value: unknown, place: Place): string[] {
  const arrays = names.filter((name) => name.startsWith('Array of ')).map((name) => name.slice('Array of '.length))
  if (arrays.length > 0 && Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => checkAny(arrays, item, { ...place, at: `${place.at}[${i}]` }))
  }
  const attempts = names.map((name) => checkOne(name, value, place))
  return attempts.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? [`${place.at}: no type`]
}

/** A wrong kind ("must be photo") weighs more than any number of wrong fields. */
const misfit = (faults: string[]): number => faults.length + (faults.some((fault) => fault.includes(': must be ')) ? 1000 : 0)

function checkOne(name: string, value: unknown, place: Place): string[] {
  const wrong = [`${place.at}: expected ${name}, got ${JSON.stringify(value)}`]
  switch (name) {
    case 'String':
      return typeof value === 'string' ? [] : wrong
    // A file's part of the multipart body is recorded as attach://<name>.
    case 'InputFile':
      return typeof value === 'string' && value.startsWith('attach://') ? [] : wrong
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : wrong
    case 'Float':
      return typeof value === 'number' ? [] : wrong
    case 'Boolean':
      return typeof value === 'boolean' ? [] : wrong
    case 'KeyboardButton':
      // "For simple text buttons, String can be used instead of this object."
      return typeof value === 'string' ? [] : checkObject(name, value, place, wrong)
    default:
      return checkObject(name, value, place, wrong)
  }
}

function checkObject(name: string, value: unknown, { at, types }: Place, wrong: string[]): string[] {
  const type = types[name]
  if (!type || typeof value !== 'object' || value === null || Array.isArray(value)) return wrong
  if (type.subtypes) return checkAny(type.subtypes, value, { at, types })
  const faults = checkFields({ owner: name, at, fields: type.fields, value: { ...value }, types })
  return name === 'InlineKeyboardButton' ? [...faults, ...checkButtonKind({ ...value }, at)] : faults
}

function checkButtonKind(button: Record<string, unknown>, at: string): string[] {
  const decoration = ['text', 'style', 'icon_custom_emoji_id']
  const kinds = Object.keys(button).filter((key) => button[key] !== undefined && !decoration.includes(key))
  return kinds.length === 1 ? [] : [`${at}: exactly one kind of button is needed, got ${kinds.join(', ') || 'none'}`]
}
