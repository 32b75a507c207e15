"""The web page in Chromium: what a reader sees, clicks and types."""

import os
import shutil
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from api.app import create_app
from api.options import Options
from graph.run import current_run
from graph.settings import Settings
from graph.store import open_store
from tests.api.invented import EXTRACTIONS, FIRST, RESOLUTION, SECOND
from tests.api.serving import served

pytestmark = [pytest.mark.browser, pytest.mark.engine]

# Chromium alone, without the calls home that a test does not need.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    settings = Settings(data=tmp_path_factory.mktemp("page"))
    with open_store(settings) as store:
        store.load(EXTRACTIONS, RESOLUTION, current_run())
        with served(create_app(settings, Options(cors_origins=()))) as at:
            yield at


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        missing = "no Chromium: install the package chromium (Debian: apt-get install chromium)"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def complaints() -> list[str]:
    """What the page writes to its console, and addresses elsewhere that it asks."""
    return []


@pytest.fixture
def page(browser: Browser, address: str, complaints: list[str]) -> Iterator[Page]:
    """The page, opened; at the end it must not have complained, nor asked anything elsewhere."""
    context = browser.new_context(base_url=address, locale="fr-FR")
    opened = context.new_page()
    opened.on("console", lambda told: complaints.append(told.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "request", lambda asked: asked.url.startswith(address) or complaints.append(asked.url)
    )
    opened.goto("/")
    expect(opened.get_by_role("status")).to_have_text("6 déclarations")
    yield opened
    context.close()
    assert complaints == []


def claims(page: Page) -> Locator:
    return page.get_by_role("list", name="Résultats").get_by_role("listitem")


def marked(page: Page, role: str) -> list[str]:
    return page.locator(f"#reader-text mark.{role}").all_inner_texts()


def test_it_lists_who_said_what(page):
    first = claims(page).filter(has_text="800 soldats")
    expect(first).to_contain_text("Éléonore Kœnig a déclaré")
    expect(first).to_contain_text("« La Norlande a envoyé 800 soldats au Val-d'Émont »")
    expect(first).to_contain_text("Le Courrier inventé, 2 octobre 2024")


def test_a_click_opens_the_article_on_the_exact_words(page):
    # Signs that JavaScript counts twice stand before these words.
    page.get_by_role("button", name="800 soldats").click()
    reader = page.get_by_role("dialog", name=FIRST.title)
    expect(reader).to_be_visible()
    assert marked(page, "content") == ["La Norlande a envoyé 800 soldats au Val-d'Émont"]
    assert marked(page, "cue") == ["a déclaré"]
    assert marked(page, "speaker") == ["Éléonore Kœnig"]
    colours = {
        role: page.locator(f"#reader-text mark.{role}").evaluate(
            "mark => getComputedStyle(mark).backgroundColor"
        )
        for role in ("content", "cue", "speaker")
    }
    assert len(set(colours.values())) == 3
    assert page.locator("#reader-text").inner_text().split("\n\n") == FIRST.text.split("\n")
    page.keyboard.press("Escape")
    expect(reader).to_be_hidden()


def test_a_deployment_marks_agent_place_and_trigger(page):
    page.get_by_role("tab", name="Déploiements").click()
    expect(page.get_by_role("status")).to_have_text("2 déploiements")
    actual = claims(page).filter(has_text="donné pour fait")
    expect(actual).to_contain_text("Norlande → Val-d'Émont (800 soldats)")
    actual.get_by_role("button", name="La Norlande a envoyé").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert marked(page, "speaker") == ["La Norlande", "Val-d'Émont"]
    assert marked(page, "cue") == ["envoyé"]


def test_support_says_who_reports_it(page):
    page.get_by_role("tab", name="Soutiens").click()
    expect(claims(page)).to_contain_text("source : Øyvind Ødegård, d’après Éléonore Kœnig")


@pytest.mark.parametrize(
    ("label", "typed", "found"),
    [
        pytest.param("Qui parle", "odegard", "1 déclaration", id="speaker"),
        pytest.param("À propos de", "sudlande", "2 déclarations", id="about"),
        pytest.param("Journal", "La Gazette", "2 déclarations", id="outlet"),
        pytest.param("Mots du texte", "cederons", "1 déclaration", id="text"),
        pytest.param("Qui parle", "personne", "Aucune déclaration ne correspond.", id="nobody"),
    ],
)
def test_filters(page, label, typed, found):
    field = page.get_by_label(label)
    field.fill(typed)
    field.press("Enter")
    expect(page.get_by_role("status")).to_have_text(found)
    page.reload()  # the address holds the filter
    expect(page.get_by_role("status")).to_have_text(found)
    expect(page.get_by_label(label)).to_have_value(typed)
    page.get_by_role("button", name="Tout effacer").click()
    expect(page.get_by_role("status")).to_have_text("6 déclarations")


def test_the_status_narrows_the_deployments(page):
    page.get_by_role("tab", name="Déploiements").click()
    page.get_by_label("Statut").select_option("démenti")
    expect(page.get_by_role("status")).to_have_text("1 déploiement")
    expect(claims(page)).to_contain_text("dément l'envoi de soldats")


def test_a_click_on_a_speaker_keeps_only_their_words(page):
    page.get_by_role("button", name="Øyvind Ødegård", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("1 déclaration")
    page.go_back()
    expect(page.get_by_role("status")).to_have_text("6 déclarations")


def test_the_list_goes_on_page_by_page(page):
    page.route(
        "**/v1/statements?*", lambda route: route.continue_(url=f"{route.request.url}&limit=2")
    )
    page.reload()
    more = page.get_by_role("button", name="Afficher la suite")
    for shown in (2, 4):
        expect(claims(page)).to_have_count(shown)
        expect(page.get_by_role("status")).to_have_text(f"{shown} déclarations, d’autres suivent")
        more.focus()
        page.keyboard.press("Enter")
    expect(claims(page)).to_have_count(6)
    expect(more).to_be_hidden()
    expect(claims(page).nth(4).locator(".words")).to_be_focused()
    page.unroute_all()


def test_names_are_offered_while_typing(page):
    page.get_by_label("Qui parle").press_sequentially("kœn")
    expect(page.locator("#names option")).to_have_attribute("value", "Éléonore Kœnig")


def test_it_works_by_keyboard_alone(page):
    page.get_by_role("tab", name="Déclarations").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Déploiements")).to_be_focused()
    expect(page.get_by_role("tab", selected=True)).to_have_text("Déploiements")
    words = page.get_by_role("button", name="dément l'envoi")
    words.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(words).to_be_focused()


def test_the_address_of_a_claim_opens_it(page, address):
    listed = httpx.get(f"{address}/v1/statements?q=cederons", trust_env=False).json()["items"]
    page.goto(f"/?claim={listed[0]['id']}")
    expect(page.get_by_role("dialog", name=SECOND.name)).to_be_visible()
    assert marked(page, "content") == ["Nous ne céderons pas"]


def test_it_fits_a_phone(page):
    page.set_viewport_size({"width": 360, "height": 740})
    for tab in ("Soutiens", "Déploiements", "Déclarations"):
        page.get_by_role("tab", name=tab).click()
        expect(claims(page).first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="800 soldats").click()
    assert page.get_by_role("dialog").bounding_box()["width"] <= 360


def test_everything_to_use_has_a_name(page):
    nameless = page.evaluate(
        """[...document.querySelectorAll('button, input, select, a')].filter((thing) =>
             !(thing.textContent.trim() || thing.ariaLabel || thing.labels?.length))
             .map((thing) => thing.outerHTML)"""
    )
    assert nameless == []


def test_what_the_api_refuses_is_shown(page, complaints):
    page.goto("/?polarity=crie")  # not of the list: the field shows all, and nothing is sent
    expect(page.get_by_role("status")).to_have_text("6 déclarations")
    problem = {"detail": "The graph does not answer now.", "errors": []}
    page.route("**/v1/statements?*", lambda route: route.fulfill(status=503, json=problem))
    page.get_by_role("button", name="Chercher").click()
    expect(page.get_by_role("status")).to_have_text(
        "La liste n’a pas pu être lue. The graph does not answer now."
    )
    expect(claims(page)).to_have_count(0)
    assert len(complaints) == 1  # the browser's own line on the 503
    complaints.clear()
