"""Take the pictures in the README files anew, of a running service; best where Noto's Arabic fonts are installed."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).parent.parent / "docs" / "images"
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync"
SIZE = {"width": 1180, "height": 760}
QUOTE = 4


def main(url: str = "http://127.0.0.1:8080", chromium: str = "/usr/bin/chromium") -> None:
    """Write docs/images/page.LANGUAGE.png: the first example, in English with a quote chosen."""
    IMAGES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS.split())
        for language, theme in (("ar", "light"), ("en", "dark")):
            page = browser.new_page(viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]
            page.goto(f"{url}/?lang={language}&theme={theme}")
            page.wait_for_selector("html[data-ready]")
            page.locator("#examples button").first.click()
            page.wait_for_selector("#article .marker")
            if language == "en":
                page.locator("#article .marker").nth(QUOTE - 1).click()
            page.evaluate("scrollTo(0, 0); document.activeElement.blur()")
            page.screenshot(path=IMAGES / f"page.{language}.png")
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
