"""Addresses with a password in them."""

from __future__ import annotations

import pytest

from fumehood.credentials.connections import connections
from fumehood.findings.finding import Confidence


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("postgresql://shop:gT7velvet31@db.shop-prod.io:5432/shop", Confidence.HIGH),
        ("postgresql+psycopg2://shop:gT7velvet31@db.shop-prod.io/shop", Confidence.HIGH),
        ("redis://:gT7velvet31@10.0.0.7:6379/0", Confidence.MEDIUM),
        ("mysql://shop:gT7velvet31@db/shop", Confidence.MEDIUM),
        ("mongodb+srv://shop:p%40ss9word@cluster0.ab12.mongodb.net/shop", Confidence.HIGH),
        ("postgresql://postgres:postgres@db.shop-prod.io/shop", Confidence.MEDIUM),
        ("postgresql://shop:velvetunderground@localhost/shop", Confidence.LOW),
        ("postgresql://shop:WqLWucCwG3y4Z2YlO8@db.example/shop", Confidence.MEDIUM),
    ],
)
def test_a_password_in_an_address(text: str, confidence: Confidence) -> None:
    (found,) = connections(f'url = "{text}"')
    assert found.sure is confidence
    assert (
        f'url = "{text}"'[found.start : found.end]
        == text.split("://")[1].split(":")[1].split("@", maxsplit=1)[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://postgres:postgres@localhost/shop",
        "postgresql://user:password@host/shop",
        "amqp://guest:guest@localhost:5672//",
        "mysql://scott:tiger@localhost/test",
        "postgresql://{user}:{password}@{host}/shop",
        "postgresql://%s:%s@%s/shop",
        "postgresql://${USER}:${PASSWORD}@db/shop",
        "https://host:8080/a@b",
        "sqlite:///shop.db",
        "http://shop.io/?a=b:c@d",
        "ftp://anna:gT7velvet31@ftp.example.com/x",
        "redis://localhost:6379/0",
        "postgresql://<user>:<password>@db/x",
    ],
)
def test_no_password(text: str) -> None:
    assert list(connections(f'"{text}"')) == []
