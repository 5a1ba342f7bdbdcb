/** The settings, all from the environment: read purely, every fault named at once, never a value shown. */
import { z } from 'zod'

const flagless = (text: unknown) => (text === '' ? undefined : text)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(flagless, schema.optional())
const withDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  z.preprocess(flagless, z.optional(schema)).transform((given) => given ?? value)

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('id', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** One entry per variable: its check, what is expected in words, and an example for .env.example. */
const SETTINGS = {
  BOT_TOKEN: {
    schema: optional(z.string().regex(/^\d+:[\w-]+$/)),
    expected: 'the token from BotFather, like 123456:ABC-def; absent: the sandbox runs',
    example: '',
  },
  TELEGRAM_API_ROOT: {
    schema: withDefault(z.url({ protocol: /^https?$/ }), 'https://api.telegram.org'),
    expected: 'the address of a Bot API server, like https://api.telegram.org',
    example: '',
  },
  DATABASE_URL: {
    schema: optional(z.url({ protocol: /^postgres(ql)?$/ })),
    expected: 'a PostgreSQL address, like postgresql://user:password@host:5432/cermin; absent: PGlite under DATA_DIR',
    example: '',
  },
  DATA_DIR: { schema: withDefault(z.string().min(1), 'data'), expected: 'a folder of this machine', example: 'data' },
  WEBHOOK_URL: {
    schema: optional(z.url({ protocol: /^https$/ }).or(z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }))),
    expected: 'the https address at which Telegram reaches this bot; absent: long polling',
    example: '',
  },
  WEBHOOK_SECRET: {
    schema: optional(z.string().regex(/^[\w-]{16,256}$/)),
    expected: '16 to 256 letters, digits, _ and -; needed with WEBHOOK_URL',
    example: '',
  },
  PORT: { schema: withDefault(z.coerce.number().int().min(1).max(65_535), 8080), expected: 'a port from 1 to 65535', example: '8080' },
  TIME_ZONE: {
    schema: withDefault(z.string().refine(isTimeZone), 'Asia/Makassar'),
    expected: 'an IANA time zone, like Asia/Makassar',
    example: 'Asia/Makassar',
  },
  ADMIN_IDS: {
    schema: withDefault(
      z
        .string()
        .regex(/^\s*\d{1,16}(\s*,\s*\d{1,16})*\s*$/)
        .transform((list) => list.split(',').map(Number)),
      [],
    ),
    expected: 'Telegram ids of the first admins, separated by commas',
    example: '',
  },
  AGENCY_NAME: {
    schema: withDefault(z.string().trim().min(1).max(80), 'Kecamatan Maulafa'),
    expected: 'the name of the agency, up to 80 characters',
    example: 'Kecamatan Maulafa',
  },
  BROADCAST_PER_SECOND: {
    schema: withDefault(z.coerce.number().int().min(1).max(1000), 30),
    expected: 'how many messages a second Telegram lets this bot send, 1 to 1000; 30 unless Telegram has granted more',
    example: '30',
  },
  PERSON_PER_MINUTE: {
    schema: withDefault(z.coerce.number().int().min(0).max(6000), 120),
    expected: 'how many messages, and how many taps, one person may send a minute for long, 0 to 6000; 0: without limit',
    example: '120',
  },
  BROADCAST_APPROVAL_OVER: {
    schema: withDefault(z.coerce.number().int().min(0).max(1_000_000), 100),
    expected: 'a broadcast to more people than this needs a second admin, 0 to 1000000',
    example: '100',
  },
  RETENTION: {
    schema: withDefault(z.enum(['off', 'report', 'delete']), 'report'),
    expected:
      'one of off, report (each night only counts what is over its period), delete (removes it); periods in prisma/content/retention.yaml',
    example: 'report',
  },
  LOG_LEVEL: {
    schema: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
    expected: 'one of fatal, error, warn, info, debug, silent',
    example: 'info',
  },
} as const

type Values = { [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> }
export interface Config {
  botToken: Values['BOT_TOKEN']
  telegramApiRoot: string
  databaseUrl: Values['DATABASE_URL']
  dataDir: string
  webhook: { url: string; secret: string } | undefined
  port: number
  timeZone: string
  adminIds: readonly number[]
  agencyName: string
  broadcastPerSecond: number
  broadcastApprovalOver: number
  retentionMode: Values['RETENTION']
  personPerMinute: number
  logLevel: Values['LOG_LEVEL']
}
export interface SettingFault {
  name: string
  expected: string
}
export type ConfigOutcome = { kind: 'good'; config: Config } | { kind: 'faults'; faults: SettingFault[] }

/** Pure: `env` in, settings or every fault out. */
export function loadConfig(env: Record<string, string | undefined>): ConfigOutcome {
  const faults: SettingFault[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { schema, expected }] of Object.entries(SETTINGS)) {
    const parsed = schema.safeParse(env[name])
    if (parsed.success) values[name] = parsed.data
    else faults.push({ name, expected })
  }
  const read = values as Values
  if (read.WEBHOOK_URL !== undefined && read.WEBHOOK_SECRET === undefined && !faults.some((one) => one.name === 'WEBHOOK_SECRET'))
    faults.push({ name: 'WEBHOOK_SECRET', expected: SETTINGS.WEBHOOK_SECRET.expected })
  if (faults.length > 0) return { kind: 'faults', faults }
  const webhook =
    read.WEBHOOK_URL === undefined || read.WEBHOOK_SECRET === undefined ? undefined : { url: read.WEBHOOK_URL, secret: read.WEBHOOK_SECRET }
  const config: Config = {
    botToken: read.BOT_TOKEN,
    telegramApiRoot: read.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL,
    dataDir: read.DATA_DIR,
    webhook,
    port: read.PORT,
    timeZone: read.TIME_ZONE,
    adminIds: read.ADMIN_IDS,
    agencyName: read.AGENCY_NAME,
    broadcastPerSecond: read.BROADCAST_PER_SECOND,
    broadcastApprovalOver: read.BROADCAST_APPROVAL_OVER,
    personPerMinute: read.PERSON_PER_MINUTE,
    retentionMode: read.RETENTION,
    logLevel: read.LOG_LEVEL,
  }
  return { kind: 'good', config }
}

/** The text of .env.example; a test holds the file to it. */
export function envExample(): string {
  return Object.entries(SETTINGS)
    .map(([name, { expected, example }]) => `# ${expected}\n${example === '' ? '# ' : ''}${name}=${example}\n`)
    .join('\n')
}
