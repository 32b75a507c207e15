"""The questions of cypher/ask/ are pasted into real Neo4j Browser: rows and graph are seen."""

import os
import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from graph.settings import Settings
from graph.store import cypher_folder, open_store
from tests.servers.neo4j import LTS, Server, neo4j_server
from tests.store.invented import RUN, corpus, everything

pytestmark = [pytest.mark.neo4j, pytest.mark.browser]

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No word to the outside: each of Chromium's own connections would wait for a refusal.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 60_000  # milliseconds


def chromium() -> str:
    for name in CHROMIUM:
        if found := shutil.which(name):
            return found
    told = "no Chromium: install it (Debian: apt-get install chromium)"
    if os.environ.get("CI") == "true":
        pytest.fail(told)
    pytest.skip(told)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A Neo4j that holds the invented articles."""
    with neo4j_server(LTS) as server:
        if not server.browser:
            pytest.skip("set OUIDIRE_TEST_NEO4J_BROWSER to the address of the server's Browser")
        server.erase()
        settings = Settings(
            neo4j_uri=server.uri,
            neo4j_user=server.user,
            neo4j_password=server.password,
            neo4j_database=server.database,
        )
        with open_store(settings) as store:
            store.load(*corpus(everything()), RUN)
        yield server


@pytest.fixture(scope="module")
def page(server: Server) -> Iterator[Page]:
    """Neo4j Browser, connected."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        address = server.uri.replace("bolt://", "bolt://neo4j@")
        page.goto(f"{server.browser}?connectURL={address}")
        page.locator('input[data-testid="boltaddress"]').wait_for()
        page.locator('input[data-testid="username"]').fill(server.user)
        page.locator('input[data-testid="password"]').fill(server.password)
        page.locator('button[data-testid="connect"]').click()
        # Its greeting is the last frame to open by itself.
        page.get_by_text("Getting started with").first.wait_for()
        yield page
        browser.close()


def paste(page: Page, text: str) -> None:
    """Paste into the editor, as a person would, and run it."""
    page.locator(".monaco-editor").first.click()
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+V")
    page.keyboard.press("Control+Enter")


def question(name: str) -> str:
    return (cypher_folder() / "ask" / f"{name}.cypher").read_text(encoding="utf-8")


def test_a_picture_is_drawn(page: Page) -> None:
    paste(page, question("picture-deployments-and-support"))
    frame = page.get_by_test_id("frame").first
    expect(frame.get_by_text(re.compile(r"Displaying \d+ nodes, \d+ relationships"))).to_be_visible(
        timeout=PATIENCE
    )
    # A long name is cut to fit its circle; a type stands on its arrow.
    for caption in ("Valdorie", "DEPLOYS", "SUPPORTS"):
        drawn = frame.locator("svg text", has_text=caption)
        expect(drawn.first).to_be_visible(timeout=PATIENCE)


def test_rows_are_shown_for_a_question_with_parameters(page: Page) -> None:
    text = question("what-did-they-say")
    paste(page, ":param {speaker: 'Kerval', about: 'Ligue'}")
    expect(page.get_by_text("Successfully set your parameters").first).to_be_visible(
        timeout=PATIENCE
    )
    paste(page, text)
    frame = page.get_by_test_id("frame").first
    expect(frame.get_by_text("Élie Sorel m'a dit que la Ligue aide l’Orlande")).to_be_visible(
        timeout=PATIENCE
    )
    expect(frame.get_by_text("Le Phare").first).to_be_visible()


def test_the_headers_parameters_are_taken_as_they_stand(page: Page) -> None:
    text = question("what-did-they-say")
    found = re.search(r"first:\s+(:param .*)", text)
    assert found
    paste(page, found[1])
    expect(page.get_by_test_id("frame").first.get_by_text('"Corée du Nord"')).to_be_visible(
        timeout=PATIENCE
    )
    paste(page, text)
    frame = page.get_by_test_id("frame").first
    expect(frame.get_by_text(re.compile("no changes, no records", re.IGNORECASE))).to_be_visible(
        timeout=PATIENCE
    )
