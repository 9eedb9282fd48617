/** The panel of speakers: role, organization, and what each of them said. */

import { element, quoted } from "./elements.js";
import { number, say } from "./words.js";

/** Draw the speakers of the quotes that are shown, and last the quotes that nobody is told to have said. */
export function drawSpeakers(place, speakers, quotes, voiceOfSpeaker) {
  const rows = speakers
    .map((speaker) => ({ speaker, said: quotes.filter((quote) => quote.speaker === speaker.id) }))
    .filter(({ said }) => said.length);
  const untold = quotes.filter((quote) => quote.speaker === null);
  place.replaceChildren(
    ...rows.map(({ speaker, said }) => row(speaker.id, voiceOfSpeaker(speaker.id), said, [
      quoted(speaker.name, "name"), tally(said), roles(speaker), kind(speaker),
    ])),
    ...(untold.length ? [row("none", "none", untold, [
      element("span", { className: "name" }, say("unknownSpeaker")), tally(untold),
      element("span", { className: "kind" }, say("unknownSpeakerHint")),
    ])] : []),
  );
}

/** Open the row of a speaker and close the others; press the chosen quote. */
export function showChosen(place, speakerId, quoteId) {
  for (const item of place.children) {
    const isOpen = item.dataset.speaker === speakerId;
    item.querySelector(".speaker").setAttribute("aria-expanded", String(isOpen));
    item.querySelector(".said").hidden = !isOpen;
    for (const button of item.querySelectorAll("[data-quote]")) {
      button.setAttribute("aria-pressed", String(button.dataset.quote === quoteId));
    }
  }
}

function row(id, voice, said, heading) {
  const list = element("ul", { className: "said", id: `said-${id}`, hidden: true }, ...said.map((quote) =>
    element("li", {}, element("button", {
      type: "button", dir: "rtl", lang: "ar", data: { quote: quote.id }, attributes: { "aria-pressed": "false" },
    }, quote.content.text))));
  return element("li", { data: { voice, speaker: id } },
    element("button", {
      type: "button", className: "speaker", data: { speaker: id },
      attributes: { "aria-expanded": "false", "aria-controls": `said-${id}` },
    }, ...heading), list);
}

function tally(said) {
  return element("span", { className: "number" }, number(said.length));
}

function roles({ affiliations }) {
  const told = affiliations.map(({ role, organization }) => [role, organization].filter(Boolean).join("، "));
  return told.length ? element("span", { className: "roles", lang: "ar" },
    ...told.flatMap((each, index) => [index ? element("br") : "", element("bdi", {}, each)])) : null;
}

function kind(speaker) {
  const others = speaker.names.filter((name) => name !== speaker.name);
  const words = [say(`kinds.${speaker.kind}`)];
  if (others.length) words.push(say("alsoNamed", { names: others.join("، ") }));
  return element("span", { className: "kind" }, words.join(" · "));
}
