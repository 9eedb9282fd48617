"""What is answered at once, ahead of everything else, and what is not."""

import pytest

from service.health import asks_for_health


@pytest.mark.parametrize(
    "received",
    [
        b"GET /healthz HTTP/1.1\r\nHost: test\r\n\r\n",
        b"HEAD /readyz HTTP/1.0\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: test\r\n\r\nGET /",
    ],
)
def test_a_whole_head_is_enough(received: bytes) -> None:
    assert asks_for_health(received)


@pytest.mark.parametrize(
    "received",
    [
        b"",
        b"GET /healthz HTTP/1.1\r\nHost: test\r\n",
        b"GET /healthz HTTP/1.1\r\nContent-Length: 5\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n",
        b"GET /healthz/all HTTP/1.1\r\n\r\n",
        b"GET /metrics HTTP/1.1\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\n\r\n",
        b"POST /v1/quotes HTTP/1.1\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n",
    ],
)
def test_what_might_have_to_be_waited_for_is_none(received: bytes) -> None:
    assert not asks_for_health(received)
