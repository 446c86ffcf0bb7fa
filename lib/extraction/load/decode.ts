const utf8Sequence = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g

/** Whether every other byte is zero, as in plain English written in UTF-16 without a mark. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): boolean {
  const sample = bytes.subarray(0, 2000)
  let zeros = 0
  for (let at = offset; at < sample.length; at += 2) if (sample[at] === 0) zeros += 1
  return sample.length >= 8 && zeros > sample.length * 0.4
}

/** The name of the encoding that the bytes betray: a mark, zeros, valid UTF-8, or else the old Western one. */
function sniff(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (zerosAt(bytes, 1)) return 'utf-16le'
  if (zerosAt(bytes, 0)) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    const signs = new TextDecoder('latin1').decode(bytes.subarray(0, 200_000))
    const valid = (signs.match(utf8Sequence) ?? []).length
    const high = (signs.replace(utf8Sequence, '').match(/[\u0080-\u00ff]/g) ?? []).length
    // A damaged UTF-8 text keeps most of its sequences; a Western one has none.
    return valid > high ? 'utf-8' : 'windows-1252'
  }
}

/** What Windows-1252 prints for 0x80 to 0x9f, where Latin-1 has control signs. Some decoders under that name leave them. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const known = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252|cp-?1252)$/i

/**
 * Text from bytes: by the encoding that the document declares if it is one we know and the bytes do not contradict it, else by what the bytes betray.
 * The byte order mark goes; CRLF and lone CR become LF; nothing else changes (contract, section 2).
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const sniffed = sniff(bytes)
  const usable = declared && known.test(declared) && !sniffed.startsWith('utf-16') && !(sniffed === 'windows-1252' && /utf/i.test(declared))
  const encoding = usable ? declared : sniffed
  const text = new TextDecoder(encoding).decode(bytes)
  const isWestern = !/^(?:utf|us-ascii|ascii)/i.test(encoding)
  return (isWestern ? text.replace(/[\u0080-\u009f]/g, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign) : text)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
}
