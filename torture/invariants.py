"""What holds of every answer, whatever the text."""

from service.attribution import Affiliation, Cue, Evidence, Extraction, Span

Stretch = Span | Cue | Evidence | Affiliation


def check(text: str, extraction: Extraction) -> None:
    """Raises AssertionError, saying what does not hold, for an extraction that no text may have."""
    quotes, speakers = extraction.quotes, extraction.speakers
    starts = [quote.content.start for quote in quotes]
    assert starts == sorted(starts), "the quotes are not in order"
    assert len({quote.id for quote in quotes}) == len(quotes), "two quotes have one id"
    by_id = {speaker.id: speaker for speaker in speakers}
    assert len(by_id) == len(speakers), "two speakers have one id"
    for quote in quotes:
        assert text[quote.content.start : quote.content.end].strip(), "a quote has no words"
        spans: tuple[Stretch | None, ...] = (quote.content, quote.cue, quote.source, *quote.explanation.evidence)
        for span in spans:
            assert span is None or _inside(span, text), f"a span of {quote.id} is not inside the text"
        assert 0 <= quote.confidence <= 1, "a confidence is no probability"
        assert quote.speaker is None or quote.speaker in by_id, f"the speaker of {quote.id} is not there"
        if quote.speaker is not None:
            assert quote.id in by_id[quote.speaker].quotes, f"its speaker does not know of {quote.id}"
    for speaker in speakers:
        assert speaker.quotes, f"{speaker.id} has no quotes"
        assert speaker.name in speaker.names, f"the name of {speaker.id} is not among its names"
        assert any(character.isalnum() for character in speaker.name), f"the name of {speaker.id} is no word"
        assert all(_inside(span, text) for span in speaker.mentions), (
            f"a mention of {speaker.id} is not inside the text"
        )
        assert all(_inside(span, text) for span in speaker.affiliations), f"an affiliation of {speaker.id} is not"
        said = [quote.id for quote in quotes if quote.speaker == speaker.id]
        assert list(speaker.quotes) == said, f"{speaker.id} has other quotes than it said"


def _inside(span: Stretch, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)
