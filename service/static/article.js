/** The article with its quotes marked. Its textContent is the text exactly as it was sent. */

import { codeUnits } from "./offsets.js";
import { element } from "./elements.js";

const PIECES_AT_ONCE = 500;

/**
 * Draw the text into `place`, in parts, so that the page stays alive while a long one is drawn.
 *
 * `voiceOf` gives a quote's colour, `labelOf` the words for its button, `numberOf` what stands on it; `progress` is
 * told the share that is done; `isStale` stops the drawing.
 */
export async function drawArticle(place, text, quotes, { voiceOf, labelOf, numberOf, progress, isStale }) {
  const units = codeUnits(text);
  const characters = Array.from(text);
  const all = pieces(characters, quotes);
  const drawn = document.createDocumentFragment();
  let paragraph = addParagraph(drawn, isHeadline(text) ? "lead" : "paragraph");
  for (const [index, piece] of all.entries()) {
    for (const quote of piece.opening) paragraph.append(marker(quote, voiceOf, labelOf, numberOf));
    for (const line of text.slice(units[piece.start], units[piece.end]).split(/(\n)/)) {
      if (line === "\n") {
        drawn.append(line);
        paragraph = addParagraph(drawn, "paragraph");
      } else if (line) {
        paragraph.append(drawPiece(line, piece, voiceOf));
      }
    }
    if (index % PIECES_AT_ONCE === PIECES_AT_ONCE - 1) {
      progress(index / all.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return false;
    }
  }
  for (const empty of drawn.querySelectorAll(":scope > span:empty")) empty.remove();
  place.replaceChildren(drawn);
  return true;
}

/** Light up some quotes and choose one of them, or none; everything else steps back. */
export function light(place, lit, chosen) {
  place.classList.toggle("choosing", lit.size > 0);
  for (const part of place.querySelectorAll("[data-quotes]")) {
    const ids = part.dataset.quotes.split(" ");
    part.classList.toggle("lit", ids.some((id) => lit.has(id)));
    part.classList.toggle("chosen", ids.includes(chosen));
  }
  for (const button of place.querySelectorAll(".marker")) {
    button.setAttribute("aria-pressed", String(button.dataset.quote === chosen));
  }
}

/**
 * Part the text, given as its code points, where any span begins or ends. Each piece has the quotes whose content it
 * belongs to, the innermost first, and those whose cue or source it is; `opening` are the quotes whose button stands
 * before it.
 */
export function pieces(characters, quotes) {
  const edges = new Set([0, characters.length]);
  const spans = [];
  const opening = new Map();
  for (const quote of quotes) {
    for (const part of ["content", "cue", "source"]) {
      if (!quote[part]) continue;
      edges.add(quote[part].start).add(quote[part].end);
      spans.push({ part, quote, start: quote[part].start, end: quote[part].end });
    }
    const before = beforeMarks(characters, quote.content.start);
    edges.add(before);
    opening.set(before, [...(opening.get(before) ?? []), quote]);
  }
  spans.sort((a, b) => a.start - b.start);
  const sorted = [...edges].sort((a, b) => a - b);
  const made = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    open = open.filter((span) => span.end > start);
    while (next < spans.length && spans[next].start === start) open.push(spans[next++]);
    const of = (part) => open.filter((span) => span.part === part).sort((a, b) => a.end - a.start - (b.end - b.start))
      .map((span) => span.quote);
    made.push({
      start, end, contents: of("content"), cues: of("cue"), sources: of("source"), opening: opening.get(start) ?? [],
    });
  }
  return made;
}

/** The offset before the quotation marks that stand right before this one: a button must not part them from the words. */
function beforeMarks(characters, offset) {
  while (offset > 0 && /[«»"“”„'‘’‹›(]/.test(characters[offset - 1])) offset -= 1;
  return offset;
}

function drawPiece(words, { contents, cues, sources }, voiceOf) {
  if (!contents.length && !cues.length && !sources.length) return words;
  const innermost = contents[0];
  // A cue or source inside a content shows in its own speaker's colour on the content's.
  const named = cues[0] ?? sources[0];
  const kinds = [cues.length && "cue-part", sources.length && "source-part"].filter(Boolean);
  const ids = (quotes) => quotes.map((quote) => quote.id).join(" ");
  const inner = named && element("span", {
    className: kinds.join(" "), data: { voice: voiceOf(named), quotes: ids([...cues, ...sources]) },
  }, words);
  if (!innermost) return inner;
  return element("span", {
    className: contents.length > 1 ? "content-part nested" : "content-part",
    data: { voice: voiceOf(innermost), quotes: ids(contents), innermost: innermost.id },
  }, inner ?? words);
}

function marker(quote, voiceOf, labelOf, numberOf) {
  return element("button", {
    type: "button", className: "marker",
    data: { quote: quote.id, voice: voiceOf(quote), number: numberOf(quote) },
    attributes: { "aria-label": labelOf(quote), "aria-pressed": "false" },
  });
}

function addParagraph(place, className) {
  const made = element("span", { className });
  place.append(made);
  return made;
}

/** Whether a text begins with a headline: a short first line without a full stop, with more below it. */
function isHeadline(text) {
  const end = text.indexOf("\n");
  return end > 0 && end < 140 && !/[.،:]\s*$/.test(text.slice(0, end)) && text.slice(end).trim() !== "";
}
