"""The headers that tell browsers what they may do with an answer, and the one setting that lets other sites ask."""

from flask import Flask, request
from werkzeug.wrappers import Response

HTML = "text/html"
# A page may load its own files and ask its own service; nothing inline, nothing from elsewhere.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ALLOWED_HEADERS = "Accept, Authorization, Content-Type, X-Request-ID, traceparent"
EXPOSED_HEADERS = "Retry-After, X-Request-ID"
A_DAY = "86400"


def register(app: Flask, cors_origins: str) -> None:
    """Put the headers on every answer of the application.

    ``cors_origins``: the sites whose pages may ask the service, parted by white space, ``*`` for all, empty for none.
    """
    allowed = cors_origins.split()

    @app.after_request
    def secure(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        policy = PAGE_POLICY if response.mimetype == HTML else DATA_POLICY
        response.headers.setdefault("Content-Security-Policy", policy)
        if request.method == "POST":
            response.headers.setdefault("Cache-Control", "no-store")
        if allowed:
            _let_ask(response, allowed)
        return response


def _let_ask(response: Response, allowed: list[str]) -> None:
    """The CORS protocol of the Fetch standard, without credentials: keys are sent by the page, never by the browser."""
    origin = request.headers.get("Origin", "")
    if "*" not in allowed:
        response.vary.add("Origin")
        if origin not in allowed:
            return
    response.headers["Access-Control-Allow-Origin"] = "*" if "*" in allowed else origin
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["Access-Control-Expose-Headers"] = EXPOSED_HEADERS
    if request.method == "OPTIONS":
        response.headers["Access-Control-Allow-Methods"] = response.headers.get("Allow", "GET, POST")
        response.headers["Access-Control-Allow-Headers"] = ALLOWED_HEADERS
        response.headers["Access-Control-Max-Age"] = A_DAY
