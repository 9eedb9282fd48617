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
  const all = pieces(units.length - 1, quotes);
  const headline = headlineEnd(text);
  const drawn = document.createDocumentFragment();
  const lead = element("span", { className: headline ? "lead" : "" });
  drawn.append(lead);
  for (const [index, piece] of all.entries()) {
    const start = units[piece.start];
    const holder = start < headline ? lead : drawn;
    for (const quote of piece.opening) holder.append(marker(quote, voiceOf, labelOf, numberOf));
    for (const [from, to] of split(start, units[piece.end], headline)) {
      (from < headline ? lead : drawn).append(drawPiece(text.slice(from, to), piece, voiceOf));
    }
    if (index % PIECES_AT_ONCE === PIECES_AT_ONCE - 1) {
      progress(index / all.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return false;
    }
  }
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
 * Part the text where any span begins or ends. Each piece has the quotes whose content it belongs to, the innermost
 * first, and those whose cue or source it is; `opening` are the quotes whose content begins with it.
 */
export function pieces(length, quotes) {
  const edges = new Set([0, length]);
  const spans = [];
  for (const quote of quotes) {
    for (const part of ["content", "cue", "source"]) {
      if (!quote[part]) continue;
      edges.add(quote[part].start).add(quote[part].end);
      spans.push({ part, quote, start: quote[part].start, end: quote[part].end });
    }
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
    const contents = of("content");
    made.push({
      start, end, contents, cues: of("cue"), sources: of("source"),
      opening: contents.filter((quote) => quote.content.start === start).reverse(),
    });
  }
  return made;
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

/** Where a headline ends, in UTF-16 code units: a short first line without a full stop, with more below it. */
function headlineEnd(text) {
  const end = text.indexOf("\n");
  return end > 0 && end < 140 && !/[.،:]\s*$/.test(text.slice(0, end)) && text.slice(end).trim() ? end : 0;
}

function split(start, end, at) {
  return start < at && at < end ? [[start, at], [at, end]] : [[start, end]];
}
