/**
 * Checks recorded calls against Telegram's official description of the Bot API (telegram-bot-api.json, kept outside the
 * repository). Where the file is absent, the check is skipped with a printed line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { places } from '../../src/places.js'

const field = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean(), description: z.string() })
type Field = z.infer<typeof field>
const described = z.object({ fields: z.array(field).default([]), subtypes: z.array(z.string()).optional() })
const description = z.object({
  version: z.string(),
  methods: z.record(z.string(), described),
  types: z.record(z.string(), described),
})
type Types = z.infer<typeof description>['types']

/** Fields that are newer than the description (Bot API 10.2 and 10.3, as @grammyjs/types 5.0.0 has them). */
const newer = new Set(['InlineKeyboardButton.disabled', 'InlineKeyboardMarkup.force_reply', 'ReplyKeyboardMarkup.force_reply'])

/** @returns what is wrong with the call, nothing when it is right. */
export type CheckCall = (method: string, payload: Record<string, unknown>) => string[]

const officialDescription = join(places.root, '..', 'shared', 'telegram-bot-api.json')

export function officialBotApi(path = officialDescription): CheckCall | undefined {
  if (!existsSync(path)) {
    console.log(`Calls are not checked against the official Bot API: ${path} is absent`)
    return undefined
  }
  const { methods, types } = description.parse(JSON.parse(readFileSync(path, 'utf8')))
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

/** "Type of the result, must be photo": the value that tells one kind from another. */
function checkConstant({ description, types }: Field, value: unknown, at: string): string[] {
  const constant = types[0] === 'String' ? /must be "?([a-z_]+)"?\.?$/.exec(description)?.[1] : undefined
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
