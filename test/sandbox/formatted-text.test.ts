import { expect, test } from 'vitest'
import { toHtml, withDetected } from '../../src/sandbox/entities.js'
import { formattedText, parseHtml } from '../../src/sandbox/formatted-text.js'

test.each<[html: string, text: string, entities: object[]]>([
  [
    '<b>a</b><i>b</i>',
    'ab',
    [
      { type: 'bold', offset: 0, length: 1 },
      { type: 'italic', offset: 1, length: 1 },
    ],
  ],
  ['👋 <b>👍🏽</b>', '👋 👍🏽', [{ type: 'bold', offset: 3, length: 4 }]],
  ['<strong><em><u>x</u></em></strong>', 'x', ['bold', 'italic', 'underline'].map((type) => ({ type, offset: 0, length: 1 }))],
  [
    '<ins>a</ins><strike>b</strike><del>c</del>',
    'abc',
    [
      { type: 'underline', offset: 0, length: 1 },
      { type: 'strikethrough', offset: 1, length: 1 },
      { type: 'strikethrough', offset: 2, length: 1 },
    ],
  ],
  [
    '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
    'ab',
    [
      { type: 'spoiler', offset: 0, length: 1 },
      { type: 'spoiler', offset: 1, length: 1 },
    ],
  ],
  ['<a href="https://a.id/?x=1&amp;y=2">t</a>', 't', [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.id/?x=1&y=2' }]],
  ["<a href='a.id'>t</a>", 't', [{ type: 'text_link', offset: 0, length: 1, url: 'http://a.id/' }]],
  ['<a>bukan tautan</a>', 'bukan tautan', []],
  ['<pre><code class="language-ts">x</code></pre>', 'x', [{ type: 'pre', offset: 0, length: 1, language: 'ts' }]],
  ['<code class="language-ts">x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
  ['<pre>x</pre>', 'x', [{ type: 'pre', offset: 0, length: 1 }]],
  ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
  ['<blockquote>x</blockquote>', 'x', [{ type: 'blockquote', offset: 0, length: 1 }]],
  [
    '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
    '👍',
    [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5368324170671202286' }],
  ],
  [
    '<tg-time unix="1795473347" format="wDT">besok</tg-time>',
    'besok',
    [{ type: 'date_time', offset: 0, length: 5, unix_time: 1795473347, date_time_format: 'wDT' }],
  ],
  ['&lt;b&gt; &amp;amp; &quot; &#39; &#x1F44B; &nbsp; &', `<b> &amp; " ' 👋 &nbsp; &`, []],
  ['<b></b>kosong', 'kosong', []],
  ['<B>a</>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
])('%s is read as Telegram reads it', (html, text, entities) => {
  expect(parseHtml(html)).toEqual({ text, entities })
})

// The sentences are those of parse_html in tdlib/td, MessageEntity.cpp.
test.each([
  ['a <x>', 'Unsupported start tag "x" at byte offset 2'],
  ['👋 <x>', 'Unsupported start tag "x" at byte offset 5'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<a href', 'Unclosed start tag "a" at byte offset 0'],
  ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ['<a href=a_b>', 'Unexpected end of name token at byte offset 8'],
  ['<a =b>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<b>a', `Can't find end tag corresponding to start tag "b"`],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
  ['<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<tg-emoji emoji-id="x">a</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ['a < b', 'Unsupported start tag "" at byte offset 2'],
])('%s is refused in the words of Telegram', (html, reason) => {
  expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${reason}`)
})

test('white space at the ends goes, and the entities move with the text', () => {
  expect(formattedText({ text: '\n <b> a </b> \n', parse_mode: 'HTML' })).toEqual({
    text: 'a',
    entities: [{ type: 'bold', offset: 0, length: 1 }],
  })
})

test.each([
  [
    '/menu lalu a/b dan /bantuan',
    [
      ['bot_command', '/menu'],
      ['bot_command', '/bantuan'],
    ],
  ],
  ['lihat https://kupang.go.id/a?b=1.', [['url', 'https://kupang.go.id/a?b=1']]],
  ['t.me/cermin_bot?start=abc', [['url', 't.me/cermin_bot?start=abc']]],
  [
    'surel a.b@kupang.go.id dan @cermin_bot',
    [
      ['email', 'a.b@kupang.go.id'],
      ['mention', '@cermin_bot'],
    ],
  ],
  ['3/4 dan 10/12/2026', []],
])('in "%s" Telegram finds commands, links and addresses by itself', (text, expected) => {
  const { entities } = withDetected({ text, entities: [] })
  expect(entities.map((e) => [e.type, text.slice(e.offset, e.offset + e.length)])).toEqual(expected)
})

test.each([
  '<b>a <i>b</i></b> &lt;c&gt; &amp; d',
  '<pre><code class="language-ts">if (a &lt; b)</code></pre>',
  '<blockquote expandable>👋 <a href="https://a.id/">x</a></blockquote>',
  '<tg-time unix="5" format="r">x</tg-time>',
])('%s survives the way to entities and back', (html) => {
  expect(toHtml(parseHtml(html))).toBe(html)
})

test('entities that overlap without nesting still give well-formed HTML', () => {
  const entities = [
    { type: 'bold', offset: 0, length: 3 },
    { type: 'italic', offset: 2, length: 3 },
  ]
  expect(() => parseHtml(toHtml({ text: 'abcde', entities }))).not.toThrow()
})
