import { describe, expect, test } from 'vitest'
import { entitiesHtml } from '../../src/telegram/entities-html.js'

describe('text with entities as Telegram HTML', () => {
  test.each([
    ['plain & <sharp>', [], 'plain &amp; &lt;sharp&gt;'],
    ['abc', [{ type: 'bold', offset: 0, length: 3 }], '<b>abc</b>'],
    [
      'abcd',
      [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 1, length: 1 },
      ],
      '<b>a</b><b><i>b</i></b><b>c</b>d',
    ],
    [
      'abcd',
      [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 2, length: 2 },
      ],
      '<b>ab</b><b><i>c</i></b><i>d</i>',
    ],
    ['🎉 ya', [{ type: 'underline', offset: 3, length: 2 }], '🎉 <u>ya</u>'],
    [
      'sini',
      [{ type: 'text_link', offset: 0, length: 4, url: 'https://a.id/?x="1"&y' }],
      '<a href="https://a.id/?x=&quot;1&quot;&amp;y">sini</a>',
    ],
    [
      'x=1',
      [
        { type: 'code', offset: 0, length: 3 },
        { type: 'bold', offset: 0, length: 3 },
      ],
      '<code>x=1</code>',
    ],
    ['kutipan', [{ type: 'blockquote', offset: 0, length: 7 }], 'kutipan'],
    ['/menu', [{ type: 'bot_command', offset: 0, length: 5 }], '/menu'],
  ])('%j %j', (text, entities, html) => {
    expect(entitiesHtml(text, entities)).toBe(html)
  })
})
