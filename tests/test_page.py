"""The pages in a real browser: what a reader sees, in both languages, with mouse, keyboard and screen reader."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask.testing import FlaskClient
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from service.attribution import extract
from service.page import LANGUAGES, STATIC, WORDS
from tests.conftest import ROOT, Serve, extraction_of, program

# Chromium looks for its maker's hosts unless it is told not to.
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
EXAMPLES = json.loads((STATIC / "examples.json").read_text(encoding="utf-8"))
# Outside the basic plane, so that code points and UTF-16 part company before the first quote; a quote in a quote last.
ARTICLE = (
    "📰👨‍👩‍👧 السوق تعود إلى الحياة\n\n"
    "قالت الوزيرة سلمى الجابري إن «الحملة تبدأ غدا 🌳». وأضافت أن المتطوعين جاهزون.\n\n"
    "وأكد المهندس خالد المنصوري أن جاره قال له: «لن أفتح الدكان»."
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = program("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS.split())
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(port: int) -> str:
    return f"http://127.0.0.1:{port}"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], reduced_motion="reduce")
    context.set_default_timeout(60_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page that must load nothing from elsewhere and report no error."""
    page = context.new_page()
    errors: list[str] = []
    foreign: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if "Content Security" in message.text else None)
    page.on("request", lambda request: None if request.url.startswith(address) else foreign.append(request.url))
    yield page
    assert errors == []
    assert foreign == []


def go(page: Page, address: str, path: str = "/?lang=en") -> None:
    page.goto(address + path)
    page.wait_for_selector("html[data-ready]")


def read(page: Page, text: str) -> None:
    page.fill("#text", text)
    page.click("#find")
    page.wait_for_selector("#result:not([hidden])")


def open_file(page: Page, text: str, encoding: str = "utf-8") -> None:
    """The way for long texts, which take the browser long to type."""
    page.set_input_files("#file", {"name": "a.txt", "mimeType": "text/plain", "buffer": text.encode(encoding)})


def marked(page: Page, quote: str) -> str:
    """The words of the article that are marked as the content of a quote."""
    return "".join(page.locator(f'#article .content-part[data-quotes~="{quote}"]').all_text_contents())


def axe_finds(page: Page) -> list[str]:
    violations = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:200]}" for each in violations for node in each["nodes"]]


@pytest.mark.parametrize("text", [ARTICLE, *(example["text"] for example in EXAMPLES)])
def test_marks_stand_at_the_right_words(page: Page, address: str, text: str) -> None:
    go(page, address)
    read(page, text)
    quotes = extract(text).quotes
    assert quotes
    assert page.locator("#article").text_content() == text
    for quote in quotes:
        assert marked(page, quote.id) == text[quote.content.start : quote.content.end].replace("\n", "")
        cue = page.locator(f'#article .cue-part[data-quotes~="{quote.id}"]').all_text_contents()
        assert "".join(cue) == (text[quote.cue.start : quote.cue.end] if quote.cue else "")
        source = page.locator(f'#article .source-part[data-quotes~="{quote.id}"]').all_text_contents()
        assert "".join(source) == (text[quote.source.start : quote.source.end] if quote.source else "")
    assert page.locator("#article .marker").count() == len(quotes)


def test_a_quote_in_a_quote_shows_as_such(page: Page, address: str) -> None:
    go(page, address)
    read(page, ARTICLE)
    assert "".join(page.locator("#article .nested").all_text_contents()) == "لن أفتح الدكان"


def test_every_speaker_has_a_colour_and_their_quotes(page: Page, address: str) -> None:
    go(page, address)
    read(page, ARTICLE)
    speakers = extract(ARTICLE).speakers
    assert page.locator("#speakers .name").all_text_contents() == [speaker.name for speaker in speakers]
    first = page.locator("#speakers .speaker").first
    first.click()
    assert first.get_attribute("aria-expanded") == "true"
    lit = page.locator("#article .content-part.lit")
    assert {part.get_attribute("data-innermost") for part in lit.all()} == set(speakers[0].quotes)
    voice = page.locator("#speakers > li").first.get_attribute("data-voice")
    assert {part.get_attribute("data-voice") for part in lit.all()} == {voice}
    page.locator("#speakers .said button").first.click()
    expect(page.locator("#why")).to_contain_text("Quote 1")
    page.keyboard.press("Escape")
    assert page.locator("#article .lit").count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_is_told_in_words(page: Page, address: str, language: str) -> None:
    go(page, address, f"/?lang={language}")
    read(page, ARTICLE)
    for quote in extract(ARTICLE).quotes:
        page.locator(f'.marker[data-quote="{quote.id}"]').click()
        told = page.locator("#why-words")
        expect(told).to_contain_text(WORDS[language]["sieves"][quote.explanation.sieve])
        expect(told).to_contain_text(WORDS[language]["whyType"][quote.type].strip())
        expect(told).to_contain_text(ARTICLE[quote.content.start : quote.content.end])


def test_filters_leave_out_and_bring_back(page: Page, address: str) -> None:
    go(page, address)
    read(page, ARTICLE)
    quotes = extract(ARTICLE).quotes
    for kind in ("direct", "indirect", "mixed"):
        page.uncheck(f"#types input[value={kind}]")
        wanted = [quote.id for quote in quotes if quote.type != kind]
        expect(page.locator("#article .marker")).to_have_count(len(wanted))
        assert [marker.get_attribute("data-quote") for marker in page.locator("#article .marker").all()] == wanted
        assert page.locator("#article").text_content() == ARTICLE
        page.check(f"#types input[value={kind}]")
    page.locator("#confidence").fill("100")
    sure = [quote for quote in quotes if quote.confidence >= 1]
    expect(page.locator("#article .marker")).to_have_count(len(sure))
    page.locator("#confidence").focus()
    page.keyboard.press("Home")
    expect(page.locator("#article .marker")).to_have_count(len(quotes))


def test_what_is_copied(page: Page, address: str, client: FlaskClient) -> None:
    go(page, address)
    read(page, ARTICLE)
    answer: dict[str, Any] = client.post("/v1/quotes", json={"text": ARTICLE, "explain": True}).json or {}
    assert json.loads(copied(page, "json")) == answer
    rows = list(csv.DictReader(io.StringIO(copied(page, "csv"))))
    assert [row["content"] for row in rows] == [quote["content"]["text"] for quote in answer["quotes"]]
    assert [int(row["start"]) for row in rows] == [quote["content"]["start"] for quote in answer["quotes"]]
    citations = copied(page, "citation").splitlines()
    assert len(citations) == len(rows)
    assert citations[0].startswith("«الحملة تبدأ غدا 🌳» – سلمى الجابري، الوزيرة")
    page.uncheck("#types input[value=indirect]")
    expect(page.locator("#summary")).to_contain_text("of")
    assert [quote["type"] for quote in json.loads(copied(page, "json"))["quotes"]] == [
        quote["type"] for quote in answer["quotes"] if quote["type"] != "indirect"
    ]


def copied(page: Page, form: str) -> str:
    page.evaluate("navigator.clipboard.writeText('')")
    page.click(f"[data-copy={form}]")
    expect(page.locator("#notice")).to_have_text(WORDS["en"]["copied"])
    page.evaluate("document.getElementById('notice').textContent = ''")
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_cell_cannot_run_as_a_formula(page: Page, address: str) -> None:
    go(page, address)
    written = page.evaluate(
        """async () => {
            await (await import("/static/words.js")).speak("en");
            const { asCsv } = await import("/static/copying.js");
            const content = { text: '=1+"1"', start: 0, end: 4 };
            const quote = { id: "q1", type: "direct", content, speaker: null, confidence: 1 };
            return asCsv({ speakers: [] }, [quote]);
        }"""
    )
    assert next(csv.DictReader(io.StringIO(written)))["content"] == '\'=1+"1"'


def test_the_language_changes_in_place_and_stays_in_the_address(page: Page, address: str) -> None:
    go(page, address, "/?lang=en")
    read(page, ARTICLE)
    page.click("#language")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("#result-title")).to_have_text(WORDS["ar"]["result"])
    expect(page.locator("#summary")).to_contain_text("٤ أقوال")
    assert "lang=ar" in page.url
    assert page.locator("#article").text_content() == ARTICLE
    page.reload()
    expect(page.locator("h1")).to_have_text(WORDS["ar"]["title"])


def test_nothing_is_kept_in_the_browser(page: Page, address: str, context: BrowserContext) -> None:
    go(page, address)
    read(page, ARTICLE)
    page.click("#theme")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert context.cookies() == []


@pytest.mark.parametrize(("asked", "answered"), [("ar-EG,ar;q=0.9", "ar"), ("en-GB", "en"), ("fr", "ar"), ("", "ar")])
def test_the_browsers_language_is_taken(client: FlaskClient, asked: str, answered: str) -> None:
    response = client.get("/", headers={"Accept-Language": asked})
    assert f'<html lang="{answered}" dir="{LANGUAGES[answered]}"' in response.text
    assert "Accept-Language" in response.headers["Vary"]
    assert '<html lang="en"' in client.get("/?lang=en", headers={"Accept-Language": asked}).text
    assert '<html lang="fr"' not in client.get("/?lang=fr&theme=pink").text


def test_the_policy_lets_nothing_foreign_or_inline_in(client: FlaskClient) -> None:
    for path in ("/", "/docs"):
        response = client.get(path)
        policy = response.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "http" not in response.text.replace("http-equiv", "")
        assert " style=" not in response.text
        assert "<style" not in response.text
    for file in STATIC.iterdir():
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert file.name == "openapi.json" or "http://" not in text, file
        assert file.name == "openapi.json" or "https://" not in text, file


def test_both_languages_have_the_same_words() -> None:
    def keys(words: Any) -> Any:
        if (
            isinstance(words, dict)
            and "other" in words
            and set(words) <= {"zero", "one", "two", "few", "many", "other"}
        ):
            return "plural"
        if isinstance(words, list):
            return len(words)
        return {key: keys(value) for key, value in words.items()} if isinstance(words, dict) else None

    assert keys(WORDS["ar"]) == keys(WORDS["en"])


def test_every_rule_and_reason_has_words_of_its_own() -> None:
    """What the extractor decides is told in words, in static/words.*.json; a new rule or reason needs some there."""
    sieves: set[str] = set()
    reasons: set[str] = set()
    labels: set[str] = set()
    for path in sorted((ROOT / "tests" / "cases").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            for quote in extraction_of(case["text"]).quotes:
                sieves.add(quote.explanation.sieve)
                reasons |= {candidate.reason for candidate in quote.explanation.candidates}
                labels |= {evidence.label for evidence in quote.explanation.evidence}
    assert len(sieves) > 5
    for words in WORDS.values():
        assert sieves - set(words["sieves"]) == set()
        assert reasons - set(words["reasons"]) == set()
        assert labels - set(words["labels"]) == set()


def test_errors_are_told_in_words(page: Page, address: str) -> None:
    go(page, address, "/?lang=ar")
    told = page.locator("#problem-words")
    page.click("#find")
    expect(told).to_have_text(WORDS["ar"]["errors"]["empty"])
    page.evaluate("document.getElementById('text').value = 'قال \\ud800 إن العمل مستمر.'")
    page.click("#find")
    expect(told).to_have_text(WORDS["ar"]["errors"]["400"])
    open_file(page, "قال الوزير.\n" * 17_000)
    expect(page.locator("#length")).to_have_class("quiet over")
    page.click("#find")
    expect(told).to_have_text(WORDS["ar"]["errors"]["413"])
    page.fill("#text", ARTICLE)
    page.context.set_offline(True)
    page.click("#find")
    expect(told).to_have_text(WORDS["ar"]["errors"]["offline"])
    page.context.set_offline(False)
    page.click("#again")
    page.wait_for_selector("#article .marker")
    expect(page.locator("#problem")).to_be_hidden()


def test_a_busy_service_is_told_in_words(page: Page, address: str) -> None:
    go(page, address)
    problem = {"type": "about:blank", "title": "Service Unavailable", "status": 503, "detail": "Busy."}
    page.route("**/v1/quotes", lambda route: route.fulfill(status=503, json=problem, headers={"Retry-After": "2"}))
    page.fill("#text", ARTICLE)
    page.click("#find")
    expect(page.locator("#problem-words")).to_have_text("The service is busy. Try again in 2 seconds.")
    page.unroute("**/v1/quotes")
    page.click("#again")
    page.wait_for_selector("#article .marker")


def test_a_service_with_keys_asks_for_one(page: Page, serve: Serve) -> None:
    key = "a-key-for-a-test"
    digest = hashlib.sha256(key.encode()).hexdigest()
    port = serve(API_KEYS=f"test:{digest}")
    own = page.context.new_page()
    go(own, f"http://127.0.0.1:{port}")
    own.fill("#text", ARTICLE)
    own.click("#find")
    expect(own.locator("#key")).to_be_visible()
    own.fill("#key", key)
    own.click("#again")
    own.wait_for_selector("#article .marker")


def test_a_long_text_shows_progress_and_can_be_stopped(page: Page, address: str) -> None:
    go(page, address)
    waiting: list[Any] = []
    page.route("**/v1/quotes", lambda route: waiting.append(route))
    text = (ARTICLE + "\n\n") * 150
    open_file(page, text)
    page.click("#find")
    expect(page.locator("#progress")).to_be_visible()
    expect(page.locator("#step")).to_contain_text("Reading the article")
    page.click("#cancel")
    expect(page.locator("#progress")).to_be_hidden()
    expect(page.locator("#notice")).to_have_text(WORDS["en"]["cancelled"])
    page.unroute("**/v1/quotes")
    page.click("#find")
    page.wait_for_selector("#result:not([hidden])")
    expect(page.locator("#progress")).to_be_hidden()
    # A text field gives lines back with a line feed each, and so the article has them.
    assert page.locator("#article").text_content() == text


def test_a_file_is_opened_and_another_kind_is_not(page: Page, address: str) -> None:
    go(page, address)
    open_file(page, ARTICLE)
    expect(page.locator("#text")).to_have_value(ARTICLE)
    open_file(page, ARTICLE, "utf-16")
    expect(page.locator("#problem-words")).to_have_text(WORDS["en"]["errors"]["file"])


def test_all_of_it_works_with_the_keyboard(page: Page, address: str) -> None:
    go(page, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.focus("#text")
    page.keyboard.insert_text(ARTICLE)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#article .marker")
    expect(page.locator("#result-title")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('marker')"):
            break
    page.keyboard.press("Enter")
    first = page.locator("#article .marker").first
    expect(first).to_have_attribute("aria-pressed", "true")
    label = first.get_attribute("aria-label") or ""
    assert "Quote 1: سلمى الجابري" in label
    page.keyboard.press("Escape")
    expect(first).to_be_focused()
    expect(first).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(page: Page, address: str, language: str, theme: str) -> None:
    go(page, address, f"/?lang={language}&theme={theme}")
    assert axe_finds(page) == []
    for example in EXAMPLES[:2]:
        page.fill("#text", example["text"])
        page.click("#find")
        page.wait_for_selector("#article .marker")
        assert axe_finds(page) == []
        page.locator("#article .marker").nth(2).click()
        assert axe_finds(page) == []
        page.click("#edit")
    page.fill("#text", "")
    page.click("#find")
    assert axe_finds(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_shows_all_of_it_without_scrolling_sideways(page: Page, address: str, language: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    go(page, address, f"/?lang={language}")
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) <= 0
    read(page, EXAMPLES[1]["text"])
    assert page.evaluate(wide) <= 0
    marker = page.locator("#article .marker").nth(3)
    marker.click()
    expect(page.locator("#why")).to_be_in_viewport()
    expect(marker).to_be_in_viewport()
    box, sheet = marker.bounding_box(), page.locator("#why").bounding_box()
    assert box
    assert sheet
    assert box["y"] + box["height"] <= sheet["y"]
    assert axe_finds(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_interface_can_be_read_and_tried(page: Page, address: str, theme: str) -> None:
    go(page, address, f"/docs?theme={theme}#attribute")
    described = json.loads((STATIC / "openapi.json").read_text(encoding="utf-8"))
    for path, methods in described["paths"].items():
        for operation in methods.values():
            assert page.locator(f"#{operation['operationId']} .path").first.text_content() == path
    for name, schema in described["components"]["schemas"].items():
        rows = page.locator(f"#schema-{name} tbody tr")
        assert rows.count() == len(schema.get("properties", {}))
    page.click("#try-attribute button[type=submit]")
    expect(page.locator("#try-attribute [role=status]")).to_contain_text("200")
    answer = json.loads(page.locator("#try-attribute pre").last.text_content() or "")
    assert answer["quotes"][0]["explanation"]
    assert "curl" in (page.locator("#try-attribute pre").first.text_content() or "")
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert axe_finds(page) == []
