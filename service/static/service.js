/** The service, asked over HTTP. */

/** An answer that is an error: `status` 0 where there was none at all, `detail` in the service's own words. */
export class Problem extends Error {
  constructor(status, detail = "", seconds = null) {
    super(detail);
    this.status = status;
    this.seconds = seconds;
  }
}

/** The answer of POST /v1/quotes with explanations. Throws Problem, or AbortError where `signal` says stop. */
export async function quotesOf(text, key, signal) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if (key) headers.Authorization = `Bearer ${key}`;
  let response;
  try {
    response = await fetch("/v1/quotes", {
      method: "POST", headers, signal, body: JSON.stringify({ text, explain: true }),
    });
    if (response.ok) return await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0);
  }
  const problem = await response.json().catch(() => ({}));
  const details = (problem.errors ?? []).map((each) => each.detail);
  throw new Problem(response.status, details.join(" ") || problem.detail, response.headers.get("Retry-After"));
}
