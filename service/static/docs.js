/** openapi.yaml as a page, on which every operation can be tried. */

import { element } from "./elements.js";

const EXAMPLE = "قالت الوزيرة سلمى الجابري إن «الحملة تبدأ غدا». وأضافت أن المتطوعين جاهزون.";
const description = await (await fetch("/static/openapi.json")).json();
const schemas = description.components.schemas;

document.getElementById("title").textContent = description.info.title;
document.getElementById("about").textContent = `${description.info.description} Version ${description.info.version}`;
document.getElementById("operations").replaceChildren(
  ...Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(method, path, operation))));
document.getElementById("schemas").replaceChildren(...Object.entries(schemas).map(([name, schema]) =>
  details(`schema-${name}`, [element("code", { className: "path" }, name)], [
    schema.description ? element("p", {}, ...prose(schema.description)) : null, properties(schema),
  ])));
openTarget();
addEventListener("hashchange", openTarget);
document.documentElement.dataset.ready = "";

/** What an address such as /docs#schema-Quote points to is opened. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

function operationOf(method, path, operation) {
  const body = operation.requestBody?.content;
  return details(operation.operationId, [
    element("span", { className: "method" }, method.toUpperCase()),
    element("code", { className: "path" }, path),
    element("span", {}, ...prose(operation.summary ?? "")),
  ], [
    operation.description ? element("p", {}, ...prose(operation.description)) : null,
    ...(operation.parameters?.length ? [element("h3", {}, "In the query"), table(["Name", "Type", "Meaning"],
      operation.parameters.map((each) => [code(each.name), type(each.schema), meaning({ ...each.schema, ...each })]))] : []),
    ...(body ? [element("h3", {}, "In the body"), element("p", {}, contents(body))] : []),
    element("h3", {}, "Answers"),
    table(["Status", "Meaning", "Form"], Object.entries(operation.responses).map(([status, each]) =>
      [code(status), each.description, each.content ? contents(each.content) : ""])),
    element("h3", {}, "Try it"),
    trial(method, path, operation),
  ]);
}

function details(id, heading, children) {
  return element("details", { id }, element("summary", {}, ...heading), ...children.filter(Boolean));
}

/** Text in which `code` is code. */
function prose(text) {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? code(part) : part));
}

function code(text) {
  return element("code", {}, text);
}

function contents(content) {
  return element("span", {}, ...Object.entries(content).flatMap(([media, { schema }], index) =>
    [index ? element("br") : "", code(media), ": ", type(schema ?? {})]));
}

function properties(schema) {
  const required = new Set(schema.required ?? []);
  return table(["Field", "Type", "Meaning"], Object.entries(schema.properties ?? {}).map(([name, each]) => [
    element("span", {}, code(name), required.has(name) ? "" : " (optional)"), type(each), meaning(each),
  ]));
}

function table(heads, rows) {
  // What may scroll must be reachable without a mouse.
  return element("div", { className: "table", tabIndex: 0, attributes: { role: "group", "aria-label": heads.join(", ") } },
    element("table", {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, cell)))))));
}

function type(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1);
    return element("a", { href: `#schema-${name}` }, name);
  }
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return element("span", {}, ...parts.flatMap((part, index) => [index ? " or " : "", type(part)]));
  if (schema.enum) return element("span", {}, ...schema.enum.flatMap((value, index) => [index ? ", " : "", code(String(value))]));
  if (schema.type === "array") return element("span", {}, "list of ", type(schema.items ?? {}));
  return element("span", {}, [schema.type ?? "any"].flat().join(" or "));
}

function meaning(schema) {
  const facts = [];
  if (schema.description) facts.push(...prose(schema.description), " ");
  if (schema.default !== undefined && schema.default !== null) facts.push("Default: ", code(JSON.stringify(schema.default)));
  return element("span", {}, ...facts);
}

// ---- trying

function trial(method, path, operation) {
  const id = operation.operationId;
  const medias = Object.keys(operation.requestBody?.content ?? {});
  const forms = Object.keys(operation.responses["200"]?.content ?? {});
  const fields = Object.fromEntries((operation.parameters ?? []).filter((each) => each.in === "query").map((each) => [
    each.name, element("input", { type: "text", placeholder: JSON.stringify(each.schema.default ?? "") })]));
  const media = choice(medias);
  const accept = choice(forms);
  const body = element("textarea", { className: "code", rows: 8, dir: "auto", spellcheck: false,
    attributes: { "aria-label": `Body of ${method.toUpperCase()} ${path}` } });
  const example = () => { body.value = exampleOf(path, media.value); };
  media.addEventListener("change", example);
  example();
  const command = element("pre", { tabIndex: 0, attributes: { role: "group", "aria-label": "The same as a command" } });
  const answer = element("pre", { tabIndex: 0, hidden: true, attributes: { role: "group", "aria-label": "The answer" } });
  const status = element("p", { attributes: { role: "status" } });
  const send = element("button", { type: "submit", className: "primary" }, "Send");
  const form = element("form", { className: "try", id: `try-${id}` },
    element("div", { className: "fields" },
      ...Object.entries(fields).map(([name, field]) => labelled(name, field)),
      medias.length > 1 ? labelled("Content-Type", media) : null,
      forms.length > 1 ? labelled("Accept", accept) : null),
    medias.length ? body : null, command, element("div", {}, send), status, answer);

  const request = () => {
    const query = new URLSearchParams();
    for (const [name, field] of Object.entries(fields)) {
      const isList = operation.parameters.find((each) => each.name === name).schema.type === "array";
      for (const value of isList ? field.value.split(/[\s,]+/) : [field.value]) if (value) query.append(name, value);
    }
    const headers = {};
    if (medias.length) headers["Content-Type"] = media.value;
    if (forms.length > 1) headers.Accept = accept.value;
    const key = document.getElementById("key").value.trim();
    if (key) headers.Authorization = `Bearer ${key}`;
    return { url: path + (query.size ? `?${query}` : ""), headers, body: medias.length ? body.value : undefined };
  };
  const showCommand = () => { command.textContent = asCurl(method, request()); };
  form.addEventListener("input", showCommand);
  document.getElementById("key").addEventListener("input", showCommand);
  showCommand();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { url, ...rest } = request();
    status.textContent = "…";
    try {
      const response = await fetch(url, { method: method.toUpperCase(), ...rest });
      const text = await response.text();
      status.textContent = `${response.status} ${response.statusText} · ${response.headers.get("Content-Type")}`;
      answer.textContent = laidOut(text, response.headers.get("Content-Type") ?? "");
      answer.hidden = false;
    } catch {
      status.textContent = "The service cannot be reached.";
    }
  });
  return form;
}

function choice(values) {
  return element("select", {}, ...values.map((value) => element("option", { value }, value)));
}

function labelled(words, field) {
  return element("label", {}, words, field);
}

function exampleOf(path, media) {
  const article = { text: EXAMPLE, explain: true };
  const json = path.endsWith("/batch") ? { documents: [{ id: "1", text: EXAMPLE }] } : article;
  if (media?.startsWith("text/plain")) return EXAMPLE;
  if (media?.includes("ndjson")) return `${JSON.stringify({ id: "1", text: EXAMPLE })}\n`;
  return JSON.stringify(json, null, 2);
}

function asCurl(method, { url, headers, body }) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  return ["curl", method === "get" ? null : `--request ${method.toUpperCase()}`, quote(location.origin + url),
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    body === undefined ? null : `--data-binary ${quote(body)}`].filter(Boolean).join(" \\\n  ");
}

function laidOut(text, mediaType) {
  if (!mediaType.includes("json") || mediaType.includes("ndjson")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
