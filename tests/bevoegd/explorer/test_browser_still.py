"""The drawing as a still picture: before WebGL is ready, and where a browser has none."""

import re
from urllib.parse import unquote

import pytest
from explorer_page import AIVD, CTIVD, LANGUAGES, MIVD, WAIT, Open, Shown, linked
from explorer_process import ARGUMENTS, Explorer, chromium
from playwright.sync_api import Browser, expect

TOGETHER = [MIVD, AIVD, CTIVD]
OFF = "WebGL 2"
# Keeps the first picture, which is soon gone: its source, and where its left top stands in the drawing.
NOTE_PICTURE = """
new MutationObserver((_, watch) => {
  const image = document.querySelector(".canvas-still");
  if (!image) return;
  watch.disconnect();
  window.first = { source: image.src, left: parseFloat(image.style.left), top: parseFloat(image.style.top) };
}).observe(document, {subtree: true, childList: true});
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_webgl_the_drawing_is_a_picture_that_follows_the_view(
    explorer: Explorer, browser: Browser, language: str
) -> None:
    options = [option for option in ARGUMENTS if "swiftshader" not in option]
    with browser.browser_type.launch(executable_path=chromium(), args=[*options, "--disable-3d-apis"]) as plain:
        page = plain.new_page()
        page.goto(explorer.address + linked(language=language, nodes=[MIVD]))
        shown = Shown(page, language)
        picture = shown.canvas.locator("img")
        expect(picture).to_have_attribute("src", re.compile("MIVD"), timeout=WAIT)
        expect(page.get_by_text(OFF)).to_be_visible()
        assert ">AIVD" not in unquote(picture.get_attribute("src") or "")
        page.evaluate("(view) => { location.hash = view; }", linked(language=language, nodes=[MIVD, AIVD]))
        expect(picture).to_have_attribute("src", re.compile("%3EAIVD"))


def test_the_first_picture_has_the_nodes_where_the_drawing_then_has_them(explorer: Explorer, open_page: Open) -> None:
    page = open_page(explorer)
    page.add_init_script(NOTE_PICTURE)
    page.goto("about:blank")
    page.goto(explorer.address + linked(language="nl", nodes=TOGETHER))
    shown = Shown(page, "nl")
    shown.expect_drawn(len(TOGETHER))
    first, frame = page.evaluate("window.first"), shown.canvas.bounding_box()
    assert frame
    circles = re.findall(r'<circle cx="([-\d.]+)" cy="([-\d.]+)"', unquote(first["source"]))
    pictured = [(float(x) + first["left"] + frame["x"], float(y) + first["top"] + frame["y"]) for x, y in circles]
    drawn = [shown.place(node) for node in TOGETHER]
    assert sorted(pictured) == [pytest.approx(place, abs=1) for place in sorted(drawn)]
    expect(shown.canvas.locator("img")).to_have_count(0)
