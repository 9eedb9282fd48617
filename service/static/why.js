/** Why a quote was taken and given to its speaker, in words. */

import { element, quoted } from "./elements.js";
import { find, number, percent, say } from "./words.js";

/** The explanation of a quote as elements. `speaker` is null where the article does not tell. */
export function explain(quote, speaker, place) {
  const { sieve, evidence, candidates } = quote.explanation;
  const isNamed = evidence.some(({ label }) => label === "source");
  return [
    element("p", { className: "quiet" }, `${say("quoteNumber", { n: number(place) })} · ${say(`whyType.${quote.type}`)}`),
    element("blockquote", { lang: "ar", dir: "rtl" }, quote.content.text),
    speaker ? sentence("whySpeaker", { speaker: speaker.name }) : element("p", {}, say("whyNoSpeaker")),
    element("p", { className: "rule" }, find(`sieves.${sieve}`) ?? say("otherSieve", { sieve })),
    quote.cue
      ? sentence("whyCue", { cue: quote.cue.text, lemma: quote.cue.lemma, class: say(`classes.${quote.cue.class}`) })
      : element("p", {}, say("whyNoCue")),
    quote.source ? sentence("whySource", { source: quote.source.text })
      : isNamed || !speaker ? null : element("p", {}, say("whyNoSource")),
    sureness(quote.confidence),
    rests(evidence),
    candidates.length ? lost(candidates) : null,
  ].filter(Boolean);
}

/** A sentence whose blanks are words of the article, each kept in its own direction. */
function sentence(key, values) {
  const parts = say(key).split(/\{(\w+)\}/);
  return element("p", {}, ...parts.map((part, index) => (index % 2 ? quoted(values[part]) : part)));
}

function sureness(confidence) {
  const degree = confidence >= 0.85 ? "high" : confidence >= 0.6 ? "middle" : "low";
  const words = `${say("confidence")}: ${percent(confidence)} – ${say(`sure.${degree}`)}`;
  return element("p", {}, element("meter", {
    min: 0, max: 1, low: 0.6, high: 0.85, optimum: 1, value: confidence, attributes: { "aria-label": say("confidence") },
  }), " ", words);
}

function rests(evidence) {
  const rows = evidence.flatMap(({ label, text }) => [
    element("dt", {}, find(`labels.${label}`) ?? label), element("dd", { lang: "ar", dir: "rtl", title: text }, text),
  ]);
  return element("div", {}, element("p", { className: "quiet" }, say("evidence")), element("dl", {}, ...rows));
}

function lost(candidates) {
  const rows = candidates.flatMap(({ name, reason }) => [
    element("dt", {}, quoted(name)), element("dd", { className: "reason" }, find(`reasons.${reason}`) ?? reason),
  ]);
  return element("div", {}, element("p", { className: "quiet" }, say("lost")), element("dl", {}, ...rows));
}
