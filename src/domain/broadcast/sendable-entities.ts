/** Formatting is kept as Telegram gave it, except what a bot may not send: custom emoji, and mentions of people by their account. */
import type { BroadcastContent } from './content.js'

export type Entity = BroadcastContent['entities'][number]

const SENDABLE = new Set([
  ...[
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
    'code',
    'pre',
    'text_link',
    'date_time',
  ],
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'],
])
/** What belongs to an entity that a bot may send; anything else Telegram adds is not repeated. */
const FIELDS = ['url', 'language', 'unix_time', 'date_time_format'] as const

export function sendableEntities(entities: readonly Entity[]): Entity[] {
  return entities
    .filter(({ type }) => SENDABLE.has(type))
    .map((entity): Entity => {
      const kept = FIELDS.flatMap((field) => (entity[field] === undefined ? [] : [[field, entity[field]]]))

      return { type: entity.type, offset: entity.offset, length: entity.length, ...Object.fromEntries(kept) }
    })
}
