/** Offsets: the service counts code points, JavaScript UTF-16 code units. Every emoji makes one more of the latter. */

/** For each offset in code points, from 0 to the text's length, the offset in UTF-16 code units. */
export function codeUnits(text) {
  const units = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return units;
}

/** The length of a text in code points. */
export function codePoints(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
