import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { places } from '../src/places.js'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
})
const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(places.root, 'package-lock.json'), 'utf8')))
const all = Object.entries(packages).filter(([path]) => path !== '')

/** Licences under which an agency may use, change and pass on the program. MPL and EPL bind only changes to those libraries themselves. */
const ALLOWED = new Set(
  'MIT,ISC,0BSD,BSD-2-Clause,BSD-3-Clause,Apache-2.0,BlueOak-1.0.0,Unlicense,MPL-2.0,EPL-2.0,PSF-2.0,Zlib,CC-BY-3.0'.split(','),
)
/** What their package.json does not say in one word; read in the file beside it. */
const READ_BY_HAND: Record<string, string> = {
  'node_modules/dejavu-fonts-ttf': 'the Bitstream Vera and Arev licences: fonts may be used and embedded',
  'node_modules/png-js': 'MIT',
  'node_modules/seq-queue': 'MIT',
}
/** They look for an engine to download; where none can be had, nothing of it is needed (decision 2). The project's own script writes the client. */
const MAY_RUN_AT_INSTALL = ['node_modules/@prisma/engines', 'node_modules/prisma']

test('every library has a licence an agency may use it under', () => {
  const refused = all.filter(([path, { license = '' }]) => {
    if (path in READ_BY_HAND) return false
    const parts = license.replace(/[()]/g, '').split(/ AND | OR | and /)
    return !parts.every((part) => ALLOWED.has(part))
  })
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test('every library is the one that was locked: from the registry, held by its hash', () => {
  const loose = all.filter(
    ([, { resolved, integrity = '', link }]) =>
      link === true || !/^sha512-/.test(integrity) || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

test('nothing runs at install but what is named', () => {
  expect(all.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path] : []))).toEqual(MAY_RUN_AT_INSTALL)
})

test('what package.json asks for is what is locked, and no name is asked for by an address', () => {
  const asked = z
    .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(places.root, 'package.json'), 'utf8')))
  for (const [name, range] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) {
    expect(range, name).toMatch(/^\^?\d+\.\d+\.\d+/)
    expect(packages[`node_modules/${name}`]?.version, name).toBeDefined()
  }
})

/** The audit with an npm that answers like this. */
function audited(report: string): { status: number | null; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-audit-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'REPORT'\n${report}\nREPORT\nexit 1\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  const PATH = [folder, dirname(process.execPath), process.env.PATH].join(':')
  const { status, stdout } = spawnSync('bash', [join(places.root, '.ci', 'audit')], { env: { PATH }, encoding: 'utf8' })
  return { status, out: stdout.trim() }
}
const report = (severity: string, count: number) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: count === 0 ? {} : { tar: { name: 'tar', severity, range: '<7' } },
    metadata: { vulnerabilities: { [severity]: count } },
  })

describe.skipIf(!existsSync('/bin/bash') && !existsSync('/usr/bin/bash'))('the audit in CI', () => {
  test.each([
    ['critical', 1],
    ['high', 1],
    ['moderate', 0],
    ['low', 0],
  ])('a hole that is %s ends it with %i', (severity, status) => {
    const outcome = audited(report(severity, 1))
    expect(outcome.status).toBe(status)
    expect(outcome.out).toContain(`${severity} 1`)
    expect(outcome.out.includes('tar <7')).toBe(status === 1)
  })

  test('without a hole it says so', () => {
    expect(audited(report('high', 0))).toEqual({ status: 0, out: 'npm audit: critical 0, high 0, moderate 0, low 0' })
  })

  test.each(['', '{"error":{"summary":"audit endpoint returned an error"}}', '{"message":"405 Method Not Allowed"}'])(
    'a registry that does not answer (%j) is named in one line, and is no hole',
    (said) => {
      const { status, out } = audited(said)
      expect([status, out.split('\n').length]).toEqual([0, 1])
      expect(out).toContain('nothing was checked')
    },
  )

  test('CI runs it before the tests', () => {
    const run = readFileSync(join(places.root, '.ci', 'run'), 'utf8')
    expect(run.indexOf('.ci/audit')).toBeGreaterThan(0)
    expect(run.indexOf('.ci/audit')).toBeLessThan(run.indexOf('npm test'))
    expect(execFileSync('bash', ['-n', join(places.root, '.ci', 'audit')], { encoding: 'utf8' })).toBe('')
  })
})
