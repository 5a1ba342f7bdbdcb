import { expect, test } from 'vitest'
import { imageSize } from '../../src/sandbox/image-size.js'
import { ani, aServer, call, refusal, tinyPng } from '../support/bot-api-call.js'

test('a photo in a multipart body arrives with two sizes and can be fetched', async () => {
  const server = await aServer()
  const form = new FormData()
  form.append('chat_id', String(ani))
  form.append('caption', 'Radar <b>Anda</b>')
  form.append('parse_mode', 'HTML')
  form.append('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'x', callback_data: 'a' }]] }))
  form.append('photo', new Blob([tinyPng]), 'radar.png')
  const response = await fetch(`${server.url}/bot${server.token}/sendPhoto`, { method: 'POST', body: form })
  expect(await response.json()).toMatchObject({ ok: true, result: { caption: 'Radar Anda', photo: [{ width: 1 }, { width: 1 }] } })
  const fileId = server.lastMessage(ani)?.photo?.fileId ?? ''
  expect(Buffer.from(server.fileBytes(fileId))).toEqual(tinyPng)
  const { result } = await call(server, 'getFile', { file_id: fileId })
  const { file_path } = result as { file_path: string }
  const file = await fetch(`${server.url}/file/bot${server.token}/${file_path}`)
  expect(Buffer.from(await file.arrayBuffer())).toEqual(tinyPng)
  expect((await fetch(`${server.url}/file/bot1:wrong/${file_path}`)).status).toBe(401)
  expect(server.calls[0]?.payload).toMatchObject({ chat_id: ani, photo: 'attach://photo' })
  expect(server.violations).toEqual([])
})

test('the body a bot library writes is understood: lower case, no spaces, a file name with blanks', async () => {
  const server = await aServer()
  const body = [
    '--b\r\ncontent-disposition:form-data;name="chat_id"\r\n\r\n',
    `${ani}\r\n--b\r\ncontent-disposition:form-data;name="document"\r\n\r\nattach://f1`,
    '\r\n--b\r\ncontent-disposition:form-data;name="f1";filename=Rapor Ani.pdf\r\ncontent-type:application/octet-stream\r\n\r\n%PDF\r\n--b',
    '--\r\n',
  ].join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const response = await fetch(`${server.url}/bot${server.token}/sendDocument`, { method: 'POST', headers, body })
  expect(await response.json()).toMatchObject({ ok: true })
  const document = server.lastMessage(ani)?.document
  expect(document).toMatchObject({ name: 'Rapor Ani.pdf', mime: 'application/pdf', size: 4 })
  expect(Buffer.from(server.fileBytes(document?.fileId ?? '')).toString()).toBe('%PDF')
  expect(server.calls[0]?.payload).toEqual({ chat_id: ani, document: 'attach://f1' })
})

test.each([
  ['--b\r\nnothing', 'multipart/form-data; boundary=b'],
  ['nothing', 'multipart/form-data; boundary=b'],
  ['--b\r\n', 'multipart/form-data'],
  ['{"chat_id"', 'application/json'],
  ['[]', 'application/json'],
  ['x', 'text/plain'],
])('a broken body (%j as %s) is refused, not fatal', async (body, type) => {
  const server = await aServer()
  const response = await fetch(`${server.url}/bot${server.token}/getMe`, { method: 'POST', headers: { 'content-type': type }, body })
  expect(response.status).toBe(400)
  expect(server.violations).toHaveLength(1)
})

test('parameters may stand in the address or in a form', async () => {
  const server = await aServer()
  const base = `${server.url}/bot${server.token}/SENDMESSAGE`
  expect((await fetch(`${base}?chat_id=${ani}&text=satu`)).status).toBe(200)
  const form = new URLSearchParams({ chat_id: String(ani), text: 'dua', disable_notification: 'true' })
  expect((await fetch(base, { method: 'POST', body: form })).status).toBe(200)
  expect(server.messages(ani).map((message) => message.text)).toEqual(['satu', 'dua'])
  expect(server.calls.at(-1)?.payload).toEqual({ chat_id: ani, text: 'dua', disable_notification: true })
})

test('a file known by its id is sent again without its bytes, and an album shares one group', async () => {
  const server = await aServer()
  server.sendFile(ani, { kind: 'photo', bytes: tinyPng })
  const media = server.lastMessage(ani)?.photo?.fileId
  const album = {
    chat_id: ani,
    media: [
      { type: 'photo', media, caption: 'satu' },
      { type: 'photo', media },
    ],
  }
  expect(await refusal(server, 'sendMediaGroup', album)).toBe('ok')
  const groups = server.messages(ani).map((message) => message.mediaGroupId)
  expect(groups[1]).toBeDefined()
  expect(groups).toEqual([undefined, groups[1], groups[1]])
  expect(await refusal(server, 'sendMediaGroup', { ...album, media: album.media.slice(1) })).toContain('must contain 2-10 items')
})

test('what is no picture cannot be sent as a photo, and a caption has its limit', async () => {
  const server = await aServer()
  const photo = async (bytes: Uint8Array<ArrayBuffer>, caption = '') => {
    const form = new FormData()
    form.append('chat_id', String(ani))
    form.append('caption', caption)
    form.append('photo', new Blob([bytes]), 'a.png')
    const response = await fetch(`${server.url}/bot${server.token}/sendPhoto`, { method: 'POST', body: form })
    return ((await response.json()) as { description?: string }).description
  }
  expect(await photo(new Uint8Array(100))).toBe('Bad Request: IMAGE_PROCESS_FAILED')
  expect(await photo(new Uint8Array())).toBe('Bad Request: file must be non-empty')
  expect(await photo(new Uint8Array(tinyPng), 'a'.repeat(1025))).toBe('Bad Request: message caption is too long')
  expect(await photo(new Uint8Array(tinyPng), 'a'.repeat(1024))).toBeUndefined()
})

test('a caption and the media itself can be edited, buttons included', async () => {
  const server = await aServer()
  server.sendFile(ani, { kind: 'photo', bytes: tinyPng })
  const photo = server.lastMessage(ani)?.photo?.fileId
  await call(server, 'sendPhoto', { chat_id: ani, photo, caption: 'lama' })
  const message_id = server.lastMessage(ani)?.id
  await call(server, 'editMessageCaption', { chat_id: ani, message_id, caption: '<i>baru</i>', parse_mode: 'HTML' })
  expect(server.lastMessage(ani)?.html).toBe('<i>baru</i>')
  expect(await refusal(server, 'editMessageText', { chat_id: ani, message_id, text: 'x' })).toContain(
    'there is no text in the message to edit',
  )
  await call(server, 'editMessageMedia', { chat_id: ani, message_id, media: { type: 'photo', media: photo } })
  expect(server.lastMessage(ani)).toMatchObject({ text: '', photo: { fileId: photo } })
})

test('the size of a picture is read from its first bytes', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108006400c80301220002110103110100', 'hex')
  const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([3, 0, 4, 0]), Buffer.alloc(20)])
  expect(imageSize(tinyPng)).toEqual({ width: 1, height: 1, mime: 'image/png' })
  expect(imageSize(jpeg)).toEqual({ width: 200, height: 100, mime: 'image/jpeg' })
  expect(imageSize(gif)).toEqual({ width: 3, height: 4, mime: 'image/gif' })
  expect(imageSize(Buffer.from('<svg onload=alert(1)>                 '))).toBeUndefined()
})
