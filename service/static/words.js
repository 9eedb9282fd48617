/** The words of the interface, in the language of the page. */

const loaded = new Map();
let words = {};
let language = document.documentElement.lang;

/** Load the words of a language and write them wherever the page has words. */
export async function speak(wanted) {
  if (!loaded.has(wanted)) {
    loaded.set(wanted, await (await fetch(`/static/words.${wanted}.json`)).json());
  }
  words = loaded.get(wanted);
  language = wanted;
  const root = document.documentElement;
  root.lang = wanted;
  root.dir = wanted === "ar" ? "rtl" : "ltr";
  for (const element of document.querySelectorAll("[data-words]")) {
    element.textContent = words[element.dataset.words];
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = words[element.dataset.placeholder];
  }
}

/** The language of the page: "ar" or "en". */
export function currentLanguage() {
  return language;
}

/** The words under a key such as "kinds.person", with {names} filled in; null where there are none. */
export function find(key, values = {}) {
  // A sieve's name may hold a full stop one day, so the key is parted once only.
  const [group, ...rest] = key.split(".");
  const found = rest.length ? words[group]?.[rest.join(".")] : words[group];
  return found === undefined ? null : fill(found, values);
}

/** As `find`, the key itself where there are no words. */
export function say(key, values) {
  return find(key, values) ?? key;
}

/** Words that change with a number: "قولان", "3 أقوال". */
export function count(key, n) {
  const form = new Intl.PluralRules(language).select(n);
  return fill(words[key][form] ?? words[key].other, { n: number(n) });
}

/** A number as the language writes it. */
export function number(n) {
  return new Intl.NumberFormat(language === "ar" ? "ar-u-nu-arab" : "en").format(n);
}

/** A share from 0 to 1 as a percentage. */
export function percent(share) {
  return say("percent", { n: number(Math.round(share * 100)) });
}

function fill(pattern, values) {
  return typeof pattern === "string" ? pattern.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all) : pattern;
}
