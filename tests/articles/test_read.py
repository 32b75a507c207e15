"""Readers: what can be read is read as it stands, what cannot is told in one line."""

import io
import json
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.articles import read
from graph.articles.bounded import LIMIT
from graph.articles.standard_input import read_standard_input
from graph.errors import ArticleError
from graph.model import Article

SEEDS = Path(__file__).parents[2] / "seeds"


def write(file: Path, content: str | bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def articles(*paths: Path | str) -> list[Article]:
    """The articles, where nothing may be refused."""
    items = list(read(paths))
    assert [item for item in items if isinstance(item, ArticleError)] == []
    return [item for item in items if isinstance(item, Article)]


def refusals(*paths: Path | str) -> list[str]:
    return [str(item) for item in read(paths) if isinstance(item, ArticleError)]


def test_the_seeds_are_read_word_for_word() -> None:
    found = articles(SEEDS)
    assert [a.name for a in found] == sorted(file.stem for file in SEEDS.glob("*.txt"))
    for article in found:
        assert article.text == (SEEDS / f"{article.name}.txt").read_bytes().decode()
        assert (article.url, article.outlet, article.title, article.published_at) == (None,) * 4


def test_a_sidecar_tells_what_is_known(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Le maire a parlé.\n")
    about = {"url": "https://example.org/a", "outlet": "La Gazette", "title": "", "extra": 1}
    write(tmp_path / "a.json", json.dumps({**about, "publishedAt": "2026-05-31T08:30:00+02:00"}))
    (article,) = articles(tmp_path)
    assert article.url == "https://example.org/a"
    assert article.outlet == "La Gazette"
    assert article.title is None
    zone = timezone(timedelta(hours=2))
    assert article.published_at == datetime(2026, 5, 31, 8, 30, tzinfo=zone)


def test_folders_are_read_by_name_with_those_inside(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "2026/05/a.txt", ".hidden/x.txt", ".y.txt", "notes.md"):
        write(tmp_path / name, "Il pleut.")
    write(tmp_path / "c.jsonl", '{"id": "c1", "text": "Il neige."}\n')
    assert [a.name for a in articles(tmp_path)] == ["2026/05/a", "a", "b", "c1"]


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"\xef\xbb\xbfBonjour.")
    write(tmp_path / "b.jsonl", b'\xef\xbb\xbf{"id": "b", "text": "Bonsoir."}')
    assert [a.text for a in articles(tmp_path)] == ["Bonjour.", "Bonsoir."]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    assert articles(write(tmp_path / "a.txt", "Un.\r\nDeux.\n"))[0].text == "Un.\r\nDeux.\n"


def test_json_lines_ignore_other_fields_and_blank_lines(tmp_path: Path) -> None:
    lines = '{"id": "1", "text": "Un.", "lang": "fr"}\r\n\n  \n{"id": "2", "text": "Deux."}'
    assert [a.name for a in articles(write(tmp_path / "a.jsonl", lines))] == ["1", "2"]


@pytest.mark.parametrize(
    ("given_date", "expected"),
    [
        ("2026-05-31", datetime(2026, 5, 31, tzinfo=UTC)),
        ("2026-05-31T08:30:00", datetime(2026, 5, 31, 8, 30, tzinfo=UTC)),
        ("2026-05-31T08:30:00Z", datetime(2026, 5, 31, 8, 30, tzinfo=UTC)),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_read_or_null(tmp_path: Path, given_date: str, expected: datetime) -> None:
    line = json.dumps({"id": "1", "text": "Un.", "publishedAt": given_date})
    assert articles(write(tmp_path / "a.jsonl", line))[0].published_at == expected


def test_the_url_may_be_an_archive_s_own_name(tmp_path: Path) -> None:
    line = json.dumps({"id": "1", "text": "Un.", "url": "urn:archive:7#doc=2"})
    assert articles(write(tmp_path / "a.jsonl", line))[0].url == "urn:archive:7#doc=2"


def line_of(**fields: object) -> str:
    return json.dumps({"id": "x", "text": "Il pleut.", **fields})


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param("{", "no JSON", id="broken"),
        pytest.param("[1]", "no JSON object", id="list"),
        pytest.param("[" * 100_000, "no JSON", id="nested-too-deep"),
        pytest.param('{"id": ' + "9" * 5000 + "}", "no JSON", id="endless-number"),
        pytest.param('{"text": "Il pleut."}', "id is missing", id="no-id"),
        pytest.param('{"id": "x"}', "text is missing", id="no-text"),
        pytest.param(line_of(id=3), "id is no string", id="id-number"),
        pytest.param(line_of(id=" "), "id is empty", id="id-blank"),
        pytest.param(line_of(text=["a"]), "text is no string", id="text-list"),
        pytest.param(line_of(text=" \n"), "text is empty", id="text-blank"),
        pytest.param(line_of(text="a\0b"), "text holds NUL at character 2", id="nul"),
        pytest.param(line_of(text="\ud83d!"), "text holds half a character", id="surrogate"),
        pytest.param(line_of(outlet="\udc00"), "outlet holds half", id="surrogate-outlet"),
        pytest.param(line_of(url=1), "url is no string", id="url-number"),
        pytest.param(line_of(publishedAt="hier"), "'hier' is no date", id="date-word"),
        pytest.param(line_of(publishedAt=20260531), "publishedAt is no string", id="date-number"),
        pytest.param(line_of(publishedAt="2026-02-30"), "is no date", id="date-impossible"),
    ],
)
def test_a_bad_line_is_told_and_the_rest_goes_on(tmp_path: Path, line: str, problem: str) -> None:
    good = ['{"id": "a", "text": "Un."}', '{"id": "b", "text": "Deux."}']
    file = write(tmp_path / "a.jsonl", "\n".join([good[0], line, good[1]]))
    first, bad, last = read([file])
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(bad, ArticleError)
    assert str(bad).startswith(f"{file}:2: ")
    assert problem in str(bad)
    assert "\n" not in str(bad)
    assert bad.remedy


def test_bytes_that_are_no_text_are_told_with_their_place(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Le café.".encode("latin-1"))
    write(tmp_path / "b.jsonl", b'{"id": "b", "text": "\xe9"}\n{"id": "c", "text": "Oui."}\n')
    write(tmp_path / "d.txt", b"")
    assert [str(item).split(": ")[1] for item in read([tmp_path]) if isinstance(item, ArticleError)]
    told = refusals(tmp_path)
    assert [line.split(": ")[0] for line in told] == [
        str(tmp_path / "a.txt"), f"{tmp_path / 'b.jsonl'}:1", str(tmp_path / "d.txt"),
    ]  # fmt: skip
    assert "byte 7 (0xe9) is not UTF-8" in told[0]
    assert "empty" in told[2]


def test_a_line_beyond_the_limit_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    with file.open("wb") as stream:
        stream.write(b'{"id": "a", "text": "Un."}\n{"id": "big", "text": "')
        for _ in range(5):
            stream.write(b"a " * (LIMIT // 2))
        stream.write(b'"}\n{"id": "b", "text": "Deux."}\n')
    first, bad, last = read([file])
    assert isinstance(first, Article)
    assert (
        str(bad) == f"{file}:2: longer than 10 MB. Cut it into articles, one file or one line each"
    )
    assert isinstance(last, Article)
    assert last.name == "b"


def test_a_text_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"a" * (LIMIT + 1))
    assert "longer than 10 MB" in refusals(tmp_path)[0]
    write(tmp_path / "a.txt", b"a" * LIMIT)
    assert len(articles(tmp_path)) == 1


def test_a_second_article_of_the_same_name_or_url_is_refused(tmp_path: Path) -> None:
    one, two = {"id": "a", "text": "Un."}, {"id": "b", "text": "Deux."}
    url = {"url": "https://example.org/a"}
    lines = [one, {**one, "text": "Trois."}, {**two, **url}, {"id": "c", "text": "Q.", **url}]
    file = write(tmp_path / "a.jsonl", "\n".join(map(json.dumps, lines)))
    assert [line.split(". ")[0] for line in refusals(file)] == [
        f"{file}:2: the id 'a' comes twice, first in {file}:1",
        f"{file}:4: the url 'https://example.org/a' comes twice, first in {file}:3",
    ]
    assert len(refusals(file, file)) == 6


def test_a_broken_sidecar_refuses_its_article_and_names_the_sidecar(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Un.")
    write(tmp_path / "a.json", '{"url": 1}')
    write(tmp_path / "b.txt", "Deux.")
    bad, good = read([tmp_path])
    assert str(bad).startswith(f"{tmp_path / 'a.json'}: url is no string")
    assert isinstance(good, Article)


def test_a_sidecar_without_its_article_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Un.")
    write(tmp_path / "b.json", "{}")
    assert refusals(tmp_path) == [
        f"{tmp_path / 'b.json'}: describes no article. Put b.txt beside it or remove it"
    ]


def test_paths_that_hold_no_article_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    paths = [tmp_path / "none", tmp_path / "empty", write(tmp_path / "a.pdf", "x")]
    told = refusals(*paths, write(tmp_path / "b.jsonl", "\n"), write(tmp_path / "c.txt", "Un."))
    problems = [line.partition(": ")[2].partition(".")[0] for line in told]
    assert problems == ["does not exist", "holds no article", "is no article", "the file is empty"]


def test_a_file_that_may_not_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = write(tmp_path / "a.txt", "Un.")
    write(tmp_path / "b.txt", "Deux.")
    opens = Path.open

    def refuse(path: Path, *args: Any) -> IO[Any]:
        if path == closed:  # no permissions hold for a superuser
            raise PermissionError(13, "Permission denied")
        return opens(path, *args)

    monkeypatch.setattr(Path, "open", refuse)
    bad, good = read([tmp_path])
    assert str(bad) == f"{closed}: cannot be read (Permission denied). Check its permissions"
    assert isinstance(good, Article)


def test_a_file_name_that_is_no_text_is_told_on_one_line(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9\n.txt")).write_text("Un.")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    (told,) = refusals(tmp_path)
    assert "caf��.txt" in told
    assert "id holds half a character" in told
    told.encode()


def standard_input(data: bytes) -> list[str]:
    items = read_standard_input(io.BytesIO(data))
    return [
        str(item) if isinstance(item, ArticleError) else f"{item[1].name}={item[1].text}"
        for item in items
    ]


def test_standard_input_is_json_lines_where_it_begins_with_a_brace() -> None:
    data = b'\xef\xbb\xbf\n\n {"id": "a", "text": "Un."}\n{"id": "b"}\n{"id": "c", "text": "Q."}'
    missing = 'standard input:4: text is missing. Add "text": "…"'
    assert standard_input(data) == ["a=Un.", missing, "c=Q."]


def test_standard_input_is_else_one_article() -> None:
    text = "\n\nIl pleut.\n{Il neige.}\n"
    assert standard_input(b"\xef\xbb\xbf" + text.encode()) == [f"standard input={text}"]
    assert standard_input(b"") == [
        "standard input: the text is empty. Give the article's text or remove it"
    ]
    assert "not UTF-8" in standard_input(b"\xff")[0]
    assert "longer than 10 MB" in standard_input(b"a" * (LIMIT + 1))[0]
    assert "longer than 10 MB" in standard_input(b"{" + b"a" * LIMIT + b"\n")[0]


@given(st.lists(st.text().filter(lambda text: "\n" not in text), max_size=8))
def test_every_line_comes_out_once_as_article_or_error(lines: list[str]) -> None:
    data = "\n".join(['{"id": "first", "text": "Un."}', *lines]).encode("utf-8", "surrogatepass")
    found = list(read_standard_input(io.BytesIO(data)))
    assert len(found) == 1 + sum(
        bool(line.encode("utf-8", "surrogatepass").strip()) for line in lines
    )


@given(st.text(min_size=1))
def test_any_text_is_kept_as_it_is_or_refused(text: str) -> None:
    line = json.dumps({"id": "a", "text": text})
    ((item),) = read_standard_input(io.BytesIO(line.encode()))
    if isinstance(item, ArticleError):
        assert not text.strip() or "\0" in text or any("\ud800" <= c <= "\udfff" for c in text)
    else:
        assert item[1].text == text


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert all(str(item) for item in read_standard_input(io.BytesIO(data)))
    assert all(str(item) for item in read_standard_input(io.BytesIO(b"{" + data)))
