"""What the client accepts is what it gets, and each form is what its standard says, read by a reader of its own."""

import csv
import io
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pyld import jsonld

from service.app import create_app
from service.rendering import Document
from service.representations import csv as csv_form
from service.representations import json_ld, tei
from service.settings import Settings
from tests.test_http_properties import articles
from tests.test_http_quotes import ARTICLE, PLAIN, ask, assert_problem, post

client = create_app(Settings()).test_client()
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
SCHEMA_ORG = "https://schema.org/"
OA = "http://www.w3.org/ns/oa#"


def represented(text: str, accept: str, **options: Any) -> Any:
    response = client.post("/v1/quotes", json={"text": text} | options, headers={"Accept": accept})
    assert response.status_code == 200, response.text
    assert "Accept" in response.headers["Vary"]
    return response


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("application/ld+json", "application/ld+json"),
        ("application/tei+xml, application/json;q=0.9", "application/tei+xml"),
        ("text/csv;q=0.2, application/tei+xml;q=0.8", "application/tei+xml"),
        ("text/csv; charset=utf-8", "text/csv"),
        ("text/*", "text/csv"),
        ("text/html, */*;q=0.1", "application/json"),
        ("application/json;q=0, */*", "application/ld+json"),
        ("*/*, application/json;q=0.5", "application/ld+json"),
    ],
)
def test_the_client_gets_what_it_likes_best(accept: str, media_type: str) -> None:
    assert represented(ARTICLE, accept).mimetype == media_type


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "text/csv;q=0", "*/*;q=0", "application/*;q=0"])
def test_what_cannot_be_had_is_not_acceptable(client: FlaskClient, accept: str) -> None:
    assert_problem(post(client, ARTICLE.encode(), PLAIN, headers={"Accept": accept}), 406)


# CSV


def table(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@settings(deadline=None)
@given(articles.filter(str.strip))
def test_csv_has_a_row_for_each_quote(article: str) -> None:
    rows = table(represented(article, "text/csv").data)
    quotes = ask(client, text=article)["quotes"]
    assert [row["content"].removeprefix("'") for row in rows] == [
        q["content"]["text"].removeprefix("'") for q in quotes
    ]
    assert [(int(row["content_start"]), int(row["content_end"])) for row in rows] == [
        (quote["content"]["start"], quote["content"]["end"]) for quote in quotes
    ]


def test_csv_names_the_speaker_and_counts_as_asked() -> None:
    rows = table(represented(ARTICLE, "text/csv", id='a, "b"\r\n', offset_unit="utf8").data)
    answer = ask(client, text=ARTICLE, offset_unit="utf8")
    names = {speaker["id"]: speaker["name"] for speaker in answer["speakers"]}
    assert rows
    assert [row["name"] for row in rows] == [names.get(quote["speaker"], "") for quote in answer["quotes"]]
    assert [row["content_start"] for row in rows] == [str(quote["content"]["start"]) for quote in answer["quotes"]]
    assert {row["offset_unit"] for row in rows} == {"utf8"}
    assert {row["article"] for row in rows} == {'a, "b"\r\n'}


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\u200f=1", "\ufeff@x", "＝1"]
)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert csv_form.guarded(cell) == "'" + cell
    assert table(represented(ARTICLE, "text/csv", id=cell).data)[0]["article"] == "'" + cell


@pytest.mark.parametrize("cell", ["", "قال", "a=1", "«=1»", "1-2"])
def test_other_cells_are_as_they_are(cell: str) -> None:
    assert csv_form.guarded(cell) == cell


# TEI, against the schema of TEI P5


@pytest.fixture(scope="module")
def schema() -> etree.DTD:
    found = find_spec("trafilatura")
    assert found
    assert found.submodule_search_locations
    return etree.DTD(str(Path(found.submodule_search_locations[0]) / "data" / "tei_corpus.dtd"))


def parsed(data: bytes) -> Any:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def read_back(root: Any) -> str:
    """The article that the TEI document holds."""
    block = root.find(f".//{TEI}ab")
    for character in block.iter(f"{TEI}seg"):
        if character.get("type") == "character":
            character.text = "\ue000" + character.get("n") + "\ue001"
    text = "".join(block.itertext())
    parts = text.split("\ue000U+")
    return parts[0] + "".join(
        chr(int(code, 16)) + rest for code, _, rest in (part.partition("\ue001") for part in parts[1:])
    )


def said(root: Any) -> list[str]:
    """The text of each said element, its parts put together in order."""
    elements = {each.get(XML_ID): each for each in root.iter(f"{TEI}said")}
    texts = []
    for name, each in elements.items():
        if each.get("prev"):
            continue
        text = "".join(each.itertext())
        while each.get("next"):
            assert elements[each.get("next")[1:]].get("prev") == "#" + each.get(XML_ID)
            each = elements[each.get("next")[1:]]
            text += "".join(each.itertext())
        texts.append(text)
        assert "." not in name
    return texts


def assert_tei(schema: etree.DTD, data: bytes, text: str, quotes: list[Document]) -> Any:
    root = parsed(data)
    assert schema.validate(root), schema.error_log
    names = [each.get(XML_ID) for each in root.iter() if each.get(XML_ID)]
    assert len(names) == len(set(names))
    pointers = [each.get(name) for each in root.iter() for name in ("who", "ref", "corresp", "next", "prev")]
    assert {pointer[1:] for pointer in pointers if pointer} <= set(names)
    plain = tei.FORBIDDEN.sub
    found = sorted(said(root))
    assert found == sorted(plain("\ufffd", quote["content"]["text"]) for quote in quotes if quote["content"]["text"])
    assert read_back(root) == text
    return root


@settings(deadline=None)
@given(articles.filter(str.strip).filter(lambda text: not {"\ue000", "\ue001"} & set(text)))
def test_tei_is_valid_and_holds_the_article_whatever_it_is(schema: etree.DTD, article: str) -> None:
    answer = ask(client, text=article)
    assert_tei(schema, represented(article, "application/tei+xml", id=article[:20]).data, article, answer["quotes"])


def quote(name: str, start: int, end: int, text: str, **others: Any) -> Document:
    span = {"text": text[start:end], "start": start, "end": end}
    return {
        "id": name,
        "type": "mixed",
        "content": span,
        "cue": None,
        "source": None,
        "speaker": None,
        "confidence": 0.5,
    } | others


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=6))
def test_tei_marks_quotes_that_nest_and_cross(schema: etree.DTD, stretches: list[tuple[int, int]]) -> None:
    text = "ab\x00<&\r\nقال😀x\ty"
    ordered = sorted((min(each), max(each)) for each in stretches)
    quotes = [quote(f"q{n}", *each, text) for n, each in enumerate(ordered) if each[0] < each[1]]
    answer = {"id": None, "quotes": quotes, "speakers": []}
    assert_tei(schema, tei.write(answer, text).encode(), text, quotes)


def test_tei_has_every_kind_of_speaker(schema: etree.DTD) -> None:
    kinds = ["person", "organization", "group", "unnamed", "document"]
    text = "نص"
    quotes = [quote(f"q{n}", 0, 1, text, speaker=f"s{n}") for n in range(len(kinds))]
    affiliations = [{"role": "وزير & <\x01>", "organization": "البيئة"}, {"role": None, "organization": "بلدية"}]
    speakers = [
        {"id": f"s{n}", "name": f"name {kind}", "names": [f"name {kind}", "\x02"], "kind": kind, "gender": "f"}
        | {"affiliations": affiliations}
        for n, kind in enumerate(kinds)
    ]
    root = assert_tei(
        schema, tei.write({"id": "1", "quotes": quotes, "speakers": speakers}, text).encode(), text, quotes
    )
    tags = {each.get(XML_ID): each.tag.removeprefix(TEI) for each in root.iter() if each.get(XML_ID)}
    assert [tags[f"s{n}"] for n in range(len(kinds))] == ["person", "org", "personGrp", "person", "bibl"]
    person = root.find(f".//{TEI}person")
    assert person.get("gender") == "f"
    assert person.findtext(f"{TEI}persName") == "name person"
    assert person.findtext(f"{TEI}affiliation/{TEI}orgName") == "البيئة"


# JSON-LD, by a processor that may not ask the network


def refuse(url: str, options: Any) -> Any:
    raise AssertionError(f"{url} is asked for")


def expanded(document: Any) -> list[Any]:
    nodes = jsonld.flatten(document, options={"documentLoader": refuse})
    assert isinstance(nodes, list)
    return nodes


def of_type(nodes: list[Any], kind: str) -> list[Any]:
    return [node for node in nodes if kind in node.get("@type", [])]


def values(node: Any, name: str) -> list[Any]:
    return [each.get("@value", each.get("@id")) for each in node.get(name, [])]


@settings(deadline=None, max_examples=30)
@given(articles.filter(str.strip))
def test_json_ld_says_what_was_said_where(article: str) -> None:
    answer = ask(client, text=article)
    nodes = expanded(json.loads(represented(article, "application/ld+json").data))
    quotations = of_type(nodes, SCHEMA_ORG + "Quotation")
    assert sorted(values(each, SCHEMA_ORG + "text")[0] for each in quotations) == sorted(
        each["content"]["text"] for each in answer["quotes"]
    )
    positions = {
        (int(values(each, OA + "start")[0]), int(values(each, OA + "end")[0]))
        for each in of_type(nodes, OA + "TextPositionSelector")
    }
    assert {(each["content"]["start"], each["content"]["end"]) for each in answer["quotes"]} <= positions
    for each in of_type(nodes, OA + "TextQuoteSelector"):
        before, exact, after = (values(each, OA + name)[0] for name in ("prefix", "exact", "suffix"))
        assert before + exact + after in article


def test_json_ld_says_who_in_terms_of_schema_org() -> None:
    document = json.loads(represented(ARTICLE, "application/ld+json", id="https://example.org/1").data)
    nodes = expanded(document)
    by_id = {node["@id"]: node for node in nodes}
    answer = ask(client, text=ARTICLE)
    speakers = {each["id"]: each for each in answer["speakers"]}
    named = [each for each in answer["quotes"] if each["speaker"]]
    assert named, "nobody was found: the test shows nothing"
    for each in named:
        quotation = next(n for n in nodes if each["content"]["text"] in values(n, SCHEMA_ORG + "text"))
        (who,) = values(quotation, SCHEMA_ORG + "spokenByCharacter")
        assert values(quotation, SCHEMA_ORG + "creator") == [who]
        assert values(quotation, SCHEMA_ORG + "isPartOf") == ["https://example.org/1"]
        assert values(by_id[who], SCHEMA_ORG + "name") == [speakers[each["speaker"]]["name"]]
    # All of it survives as triples: no term is without a definition, no node without a name.
    triples = jsonld.to_rdf(document, options={"documentLoader": refuse})["@default"]
    predicates = {triple["predicate"]["value"] for triple in triples}
    assert {SCHEMA_ORG + "spokenByCharacter", OA + "hasTarget", OA + "hasSelector", OA + "start"} <= predicates


def test_json_ld_gives_each_kind_of_speaker_its_place() -> None:
    affiliations = [{"role": "وزير", "organization": "البيئة"}]
    speakers = [
        {"id": f"s{n}", "name": kind, "names": [kind], "kind": kind, "gender": "m", "affiliations": affiliations}
        for n, kind in enumerate(["person", "organization", "document"])
    ]
    quotes = [quote(f"q{n}", 0, 1, "نص", speaker=f"s{n}") for n in range(3)]
    nodes = expanded(json.loads(json_ld.write({"id": "a", "quotes": quotes, "speakers": speakers}, "نص")))
    (person,) = of_type(nodes, SCHEMA_ORG + "Person")
    assert values(person, SCHEMA_ORG + "jobTitle") == ["وزير"]
    assert values(person, SCHEMA_ORG + "gender") == [SCHEMA_ORG + "Male"]
    (employer,) = values(person, SCHEMA_ORG + "affiliation")
    assert next(values(n, SCHEMA_ORG + "name") for n in nodes if n["@id"] == employer) == ["البيئة"]
    (article,) = of_type(nodes, SCHEMA_ORG + "NewsArticle")
    assert values(article, SCHEMA_ORG + "identifier") == ["a"]
    (document,) = of_type(nodes, SCHEMA_ORG + "CreativeWork")
    assert [n["@id"] for n in nodes if values(n, SCHEMA_ORG + "isBasedOn") == [document["@id"]]]


@pytest.mark.parametrize("unit", ["utf8", "utf16"])
def test_json_ld_counts_in_code_points_only(unit: str) -> None:
    options = {"text": ARTICLE, "offset_unit": unit}
    response = client.post("/v1/quotes", json=options, headers={"Accept": "application/ld+json"})
    assert assert_problem(response, 422)["errors"][0]["pointer"] == "/offset_unit"
