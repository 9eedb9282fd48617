"""Whatever is sent, the mistake is never the service's, and every text in an answer is a slice of what was sent."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas import AnswerSchema
from service.app import create_app
from service.settings import Settings
from tests.test_http_quotes import PLAIN, post, spans

client = create_app(Settings()).test_client()

# Pieces that mean something to the extractor, in any disorder, make odder articles than random characters do.
PIECES = [
    *("قال ", "وأضاف أن ", "بحسب ", "الوزير ", "سلمى الجابري", "، مدير البلدية، ", "إن ", "العمل مستمر", "مؤكدا أنه "),
    *"«»“”\"'()[]:،.؟!-—…\n\t\r ",
    *("\u200f", "\u202b", "\u064e", "\u0640", "\ufeff", "\u00a0", "😀", "ﷲ", "ﻻ", "\x00", "A"),
]
articles = st.lists(st.one_of(st.sampled_from(PIECES), st.characters(exclude_categories=["Cs"])), min_size=1).map(
    "".join
)


@settings(deadline=None)
@given(articles)
def test_every_text_is_a_slice_of_the_article(article: str) -> None:
    response = post(client, json.dumps({"text": article, "explain": True}))
    if not article.strip():
        assert response.status_code == 422
        return
    answer = response.get_json()
    assert AnswerSchema().validate(answer) == {}
    assert all(article[span["start"] : span["end"]] == span["text"] for span in spans(answer))
    assert post(client, article.encode(), PLAIN, query_string={"explain": "true"}).get_json() == answer


@settings(deadline=None)
@given(st.binary(), st.sampled_from(["application/json", PLAIN]))
def test_no_body_is_the_services_mistake(body: bytes, media_type: str) -> None:
    assert post(client, body, media_type).status_code in {200, 400, 422}
