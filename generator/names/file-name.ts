import { sha256 } from "../emit/hash.js";

/** Device names of Windows (learn.microsoft.com, "Naming Files, Paths, and Namespaces"), with or without an ending. */
const device =
  /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/** True for the name of a device, which no file of Windows can have. */
export function isDeviceName(text: string): boolean {
  return device.test(text);
}

/** Bytes of a stem: beside endings and folders it stays well below the 255 bytes of a name and the 260 of a path. */
const longest = 100;

/**
 * Words as the name of a file or folder, without ending, on every system: no device name, and not too long. What is too
 * long is cut, and told apart by a hash of all of it.
 */
export function fileName(text: string): string {
  if (isDeviceName(text)) return `${text}_`;
  if (Buffer.byteLength(text) <= longest) return text;
  const hash = sha256(text).slice(0, 8);
  let stem = "";
  let size = hash.length + 1;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > longest) break;
    stem += character;
  }
  return `${stem}-${hash}`;
}
