/** The page: take a text, ask the service, show who said what. Nothing is kept once it is closed. */

import { drawArticle, light } from "./article.js";
import { asCitations, asCsv, asJson, citation, copy } from "./copying.js";
import { element } from "./elements.js";
import { codePoints } from "./offsets.js";
import { Problem, quotesOf } from "./service.js";
import { drawSpeakers, showChosen } from "./speakers.js";
import { explain } from "./why.js";
import { count, currentLanguage, number, percent, say, speak } from "./words.js";

const VOICES = 12;
const SHOW_PROGRESS_AFTER = 250; // milliseconds: an ordinary article is done before

const $ = (id) => document.getElementById(id);
const limit = Number(document.body.dataset.limit);

let shown = null; // { text, answer }
let chosen = { speaker: null, quote: null };
let problem = null;
let reading = null; // the AbortController of the article that is being read
let drawing = 0;

// ---- writing

function showLength() {
  const length = codePoints($("text").value);
  const isOver = length > limit;
  $("length").classList.toggle("over", isOver);
  $("length").textContent = isOver
    ? say("lengthOver", { n: number(length), limit: number(limit) })
    : length ? count("length", length) : "";
}

async function drawExamples() {
  const examples = await (await fetch("/static/examples.json")).json();
  $("examples").replaceChildren(...examples.map(({ title, text }) => {
    const button = element("button", { type: "button" }, title[currentLanguage()]);
    button.addEventListener("click", () => {
      $("text").value = text;
      showLength();
      read();
    });
    return button;
  }));
}

async function openFile(file) {
  try {
    $("text").value = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    showLength();
    hideProblem();
  } catch {
    showProblem({ words: "file" });
  }
}

// ---- reading

async function read() {
  const text = $("text").value;
  hideProblem();
  if (!text.trim()) return showProblem({ words: "empty" });
  const length = codePoints(text);
  if (length > limit) return showProblem({ words: "413" });
  reading?.abort();
  const mine = new AbortController();
  reading = mine;
  const began = performance.now();
  const stepOn = () => {
    const elapsed = performance.now() - began;
    $("progress").hidden = elapsed < SHOW_PROGRESS_AFTER;
    $("step").textContent = elapsed < 1000
      ? say("sending", { n: number(length) })
      : say("reading", { seconds: number(Math.floor(elapsed / 1000)) });
  };
  $("bar").removeAttribute("value");
  const clock = setInterval(stepOn, 100);
  try {
    const answer = await quotesOf(text, $("key").value.trim(), mine.signal);
    shown = { text, answer };
    chosen = { speaker: null, quote: null };
    clearInterval(clock);
    $("write").hidden = true;
    $("result").hidden = false;
    await show();
    $("result-title").focus();
  } catch (error) {
    if (error.name === "AbortError") notify(say("cancelled"));
    else if (error instanceof Problem) showProblem({ status: error.status, detail: error.message, seconds: error.seconds });
    else throw error;
  } finally {
    clearInterval(clock);
    if (reading === mine) {
      reading = null;
      $("progress").hidden = true;
    }
  }
}

function showProblem(what) {
  problem = what;
  const { words, status, detail = "", seconds } = what;
  const key = words ?? (status === 0 ? "offline" : String(status));
  $("problem-words").textContent = say(`errors.${key}`) === `errors.${key}`
    ? say("errors.other", { status: number(status) })
    : say(`errors.${key}`, { seconds: number(Number(seconds) || 1) });
  $("problem-detail").textContent = detail;
  $("again").hidden = status === undefined;
  $("problem").hidden = false;
  $("key-row").hidden = status !== 401 && $("key-row").hidden;
  if (status === 401) $("key").focus();
}

function hideProblem() {
  problem = null;
  $("problem").hidden = true;
}

// ---- showing

const types = () => new Set([...document.querySelectorAll("[name=type]:checked")].map((box) => box.value));
const least = () => Number($("confidence").value) / 100;
const passing = () => shown.answer.quotes.filter((quote) => types().has(quote.type) && quote.confidence >= least());
const speakerOf = (quote) => shown.answer.speakers.find(({ id }) => id === quote.speaker) ?? null;
const placeOf = (quote) => shown.answer.quotes.indexOf(quote) + 1;
const voiceOfSpeaker = (id) => id === null ? "none" : shown.answer.speakers.findIndex((each) => each.id === id) % VOICES;

async function show() {
  const mine = ++drawing;
  const { text, answer } = shown;
  const quotes = passing();
  if (!quotes.some(({ id }) => id === chosen.quote)) chosen.quote = null;
  showSummary(answer, quotes);
  drawSpeakers($("speakers"), answer.speakers, quotes, voiceOfSpeaker);
  const paragraphs = text.split("\n").length;
  const isDrawn = await drawArticle($("article"), text, quotes, {
    voiceOf: (quote) => voiceOfSpeaker(quote.speaker),
    numberOf: (quote) => number(placeOf(quote)),
    labelOf: (quote) => say("markerLabel", {
      n: number(placeOf(quote)), speaker: speakerOf(quote)?.name ?? say("unknownSpeaker"), type: say(quote.type),
    }),
    progress: (share) => {
      $("progress").hidden = false;
      $("bar").value = share;
      $("step").textContent = say("drawing", { done: number(Math.floor(share * paragraphs)), n: number(paragraphs) });
    },
    isStale: () => mine !== drawing,
  });
  if (!isDrawn) return;
  $("progress").hidden = true;
  showChoice();
}

function showSummary(answer, quotes) {
  const speakers = new Set(quotes.map((quote) => quote.speaker).filter((id) => id !== null)).size;
  const parts = { quotes: count("quotes", answer.quotes.length), speakers: count("speakersCount", speakers) };
  const isAll = quotes.length === answer.quotes.length;
  $("summary").textContent = !answer.quotes.length ? say("none") : !quotes.length ? say("noneShown")
    : isAll ? say("summary", parts) : say("summaryPart", { ...parts, shown: number(quotes.length) });
  for (const tally of document.querySelectorAll(".count")) {
    tally.textContent = number(answer.quotes.filter((quote) => quote.type === tally.dataset.type).length);
  }
  $("confidence-value").textContent = percent(least());
  $("confidence").setAttribute("aria-valuetext", percent(least()));
}

function choose(speaker, quote) {
  chosen = { speaker, quote };
  showChoice();
}

function chooseQuote(id, from) {
  const quote = shown.answer.quotes.find((each) => each.id === id);
  choose(quote.speaker ?? "none", id);
  // On a narrow screen the explanation covers the lower half: what it explains must stand above it.
  const isCovered = getComputedStyle($("why")).position === "fixed";
  if (from === "panel" || isCovered) {
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    $("article").querySelector(`.marker[data-quote="${id}"]`)
      .scrollIntoView({ block: isCovered ? "nearest" : "center", behavior: isStill ? "auto" : "smooth" });
  }
}

function showChoice() {
  const quotes = passing();
  const lit = quotes.filter((quote) => (quote.speaker ?? "none") === chosen.speaker).map(({ id }) => id);
  light($("article"), new Set(lit), chosen.quote);
  showChosen($("speakers"), chosen.speaker, chosen.quote);
  const quote = quotes.find(({ id }) => id === chosen.quote);
  $("why").classList.toggle("open", Boolean(quote));
  $("why").dataset.voice = quote ? voiceOfSpeaker(quote.speaker) : "none";
  $("why-words").replaceChildren(...(quote ? whyOf(quote) : [element("p", { className: "quiet" }, say("whyHint"))]));
}

function whyOf(quote) {
  const cite = element("button", { type: "button" }, say("copyOneCitation"));
  cite.addEventListener("click", () => take(citation(quote, speakerOf(quote))));
  const close = element("button", { type: "button" }, say("close"));
  close.addEventListener("click", () => leaveQuote());
  return [...explain(quote, speakerOf(quote), placeOf(quote)), element("div", { className: "why-actions" }, cite, close)];
}

/** Close the explanation and go back to where its quote stands. */
function leaveQuote() {
  const from = chosen.quote;
  choose(null, null);
  $("article").querySelector(`.marker[data-quote="${from}"]`)?.focus();
}

// ---- taking along

async function take(text) {
  notify(say((await copy(text)) ? "copied" : "notCopied"));
}

function notify(words) {
  $("notice").textContent = words;
  setTimeout(() => { if ($("notice").textContent === words) $("notice").textContent = ""; }, 2500);
}

// ---- language and theme: kept in the address, nowhere else

async function setLanguage(language) {
  await speak(language);
  $("language").lang = language === "ar" ? "en" : "ar";
  remember("lang", language);
  showLength();
  showTheme();
  await drawExamples();
  if (problem) showProblem(problem);
  if (shown) await show();
}

const darkPreferred = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => document.documentElement.dataset.theme
  ? document.documentElement.dataset.theme === "dark" : darkPreferred.matches;

function showTheme() {
  $("theme").textContent = say(isDark() ? "toLight" : "toDark");
}

function remember(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

// ---- what the reader does

$("write").addEventListener("submit", (event) => { event.preventDefault(); read(); });
$("text").addEventListener("input", showLength);
$("text").addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(); });
$("file").addEventListener("change", ({ target }) => { if (target.files[0]) openFile(target.files[0]); target.value = ""; });
$("cancel").addEventListener("click", () => reading?.abort());
$("again").addEventListener("click", read);
$("edit").addEventListener("click", () => {
  $("result").hidden = true;
  $("write").hidden = false;
  $("text").focus();
});
$("language").addEventListener("click", () => setLanguage(currentLanguage() === "ar" ? "en" : "ar"));
$("theme").addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  remember("theme", document.documentElement.dataset.theme);
  showTheme();
});
darkPreferred.addEventListener("change", showTheme);
for (const box of document.querySelectorAll("[name=type]")) box.addEventListener("change", show);
$("confidence").addEventListener("input", show);
document.querySelector(".copies").addEventListener("click", ({ target }) => {
  const form = { json: asJson, csv: asCsv, citation: asCitations }[target.dataset.copy];
  if (form) take(form(shown.answer, passing()));
});
$("article").addEventListener("click", ({ target }) => {
  const marker = target.closest(".marker");
  const part = target.closest("[data-innermost]") ?? target.closest("[data-quotes]");
  if (marker) chooseQuote(marker.dataset.quote);
  else if (part && !getSelection().toString()) chooseQuote(part.dataset.innermost ?? part.dataset.quotes.split(" ")[0]);
});
$("speakers").addEventListener("click", ({ target }) => {
  const quote = target.closest("[data-quote]");
  const speaker = target.closest("button.speaker");
  if (quote) {
    chooseQuote(quote.dataset.quote, "panel");
  } else if (speaker) {
    const id = speaker.dataset.speaker;
    choose(chosen.speaker === id && !chosen.quote ? null : id, null);
  }
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen.speaker) leaveQuote(); });

await setLanguage(document.documentElement.lang);
document.documentElement.dataset.ready = "";
