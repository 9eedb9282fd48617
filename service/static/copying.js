/** What can be taken along: JSON, a table, citations. */

import { say } from "./words.js";

/** The answer as the service gave it, with only the quotes that are shown and their speakers. */
export function asJson(answer, quotes) {
  const ids = new Set(quotes.map((quote) => quote.id));
  const speakers = answer.speakers
    .map((speaker) => ({ ...speaker, quotes: speaker.quotes.filter((id) => ids.has(id)) }))
    .filter((speaker) => speaker.quotes.length);
  return JSON.stringify({ ...answer, quotes, speakers }, null, 2);
}

/** One row a quote, with a heading. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function asCsv(answer, quotes) {
  const speakers = new Map(answer.speakers.map((speaker) => [speaker.id, speaker]));
  const rows = quotes.map((quote) => {
    const speaker = speakers.get(quote.speaker);
    const { role, organization } = speaker?.affiliations[0] ?? {};
    return [
      quote.id, quote.type, quote.content.text, quote.content.start, quote.content.end, quote.cue?.text, quote.source?.text,
      speaker?.name, speaker?.kind, role, organization, quote.confidence,
    ];
  });
  return [say("csv"), ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** The quotes as one would cite them: «…» – name, role, organization. */
export function asCitations(answer, quotes) {
  return quotes.map((quote) => citation(quote, answer.speakers.find(({ id }) => id === quote.speaker))).join("\n") + "\n";
}

/** One quote as one would cite it. Reported words, which are not the speaker's own, stand without quotation marks. */
export function citation(quote, speaker) {
  const { role, organization } = speaker?.affiliations[0] ?? {};
  const who = [speaker?.name ?? say("unknownSpeaker"), role, organization].filter(Boolean).join("، ");
  const words = quote.type === "direct" ? `«${quote.content.text}»` : quote.content.text;
  return `${words} – ${who}`;
}

/** Put a text on the clipboard; whether that worked. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages that came without encryption, which browsers keep from the clipboard's own interface. */
function copyBySelection(text) {
  const field = Object.assign(document.createElement("textarea"), { value: text, className: "visually-hidden" });
  document.body.append(field);
  field.select();
  const worked = document.execCommand("copy");
  field.remove();
  return worked;
}

function cell(value) {
  const text = value === undefined || value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
