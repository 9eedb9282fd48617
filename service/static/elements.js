/** Elements made short. */

/** An element with properties, data and children: `element("li", { className: "a", data: { voice: 1 } }, "text", child)`. */
export function element(tag, { data = {}, attributes = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  Object.assign(made.dataset, data);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Words of the article, whose direction is their own whatever stands around them. */
export function quoted(text, className = "") {
  return element("bdi", { lang: "ar", className }, text);
}
