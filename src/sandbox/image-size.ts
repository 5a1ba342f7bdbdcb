/** Width and height in pixels, read from the first bytes of a PNG, JPEG, GIF or WebP. */
export interface ImageSize {
  width: number
  height: number
  mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
}

export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.length < 24) return undefined
  if (data.toString('latin1', 1, 4) === 'PNG') return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), mime: 'image/png' }
  if (data.toString('latin1', 0, 4) === 'GIF8') return { width: data.readUInt16LE(6), height: data.readUInt16LE(8), mime: 'image/gif' }
  if (data.toString('latin1', 0, 4) === 'RIFF' && data.toString('latin1', 8, 12) === 'WEBP') return webpSize(data)
  if (data.readUInt16BE(0) === 0xffd8) return jpegSize(data)
  return undefined
}

function webpSize(data: Buffer): ImageSize | undefined {
  if (data.length < 30) return undefined
  const mime = 'image/webp'
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1, mime }
    case 'VP8L': {
      const bits = data.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, mime }
    }
    case 'VP8 ':
      return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff, mime }
    default:
      return undefined
  }
}

/** Walks the segments to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(data: Buffer): ImageSize | undefined {
  let at = 2
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5), mime: 'image/jpeg' }
    at += 2 + data.readUInt16BE(at + 2)
  }
  return undefined
}
