"""Tokens that are told by how they look."""

from __future__ import annotations

import base64
import json

import pytest

from fumehood.credentials.formats import known

DRAWN = "8fJ2kQ9xLm4Tz7Wb1Vc6Yn3RpQ5sT2uV8fJ2kQ9xLm4Tz7Wb1Vc6Yn3RpQ5sT2uV8fJ2kQ9xLm4Tz7Wb1Vc6Yn3RpQ5s"
HEX = "b7c1f0a93e5d4826a1b0c9d8e7f60512"


def token(header: dict[str, object], payload: dict[str, object]) -> str:
    parts = (
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (header, payload)
    )
    return f"{'.'.join(parts)}.{DRAWN[:43]}"


SIGNED = token({"alg": "HS256", "typ": "JWT"}, {"sub": "anna", "role": "service"})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AKIAZ7QX4LM2VWEN5RTJ", "AWS access key"),
        (f"ghp_{DRAWN[:36]}", "GitHub token"),
        (f"github_pat_{DRAWN[:22]}_{DRAWN[:59]}", "GitHub token"),
        (f"glpat-{DRAWN[:20]}", "GitLab token"),
        (f"xoxb-481516234200-{DRAWN[:24]}", "Slack token"),
        (f"https://hooks.slack.com/services/T8FJ2KQ9X/B4TZ7WB1V/{DRAWN[:24]}", "Slack webhook"),
        (f"sk_live_{DRAWN[:24]}", "Stripe live key"),
        (f"AIza{DRAWN[:35]}", "Google API key"),
        (f"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={DRAWN[:86]}==;", "Azure storage key"),
        (f"SG.{DRAWN[:22]}.{DRAWN[:43]}", "SendGrid API key"),
        (f"key-{HEX}", "Mailgun API key"),
        (f"{HEX}-us12", "Mailchimp API key"),
        (f"npm_{DRAWN[:36]}", "npm access token"),
        (f"pypi-AgEIcHlwaS5vcmc{DRAWN[:80]}", "PyPI token"),
        (f"4815162342:AA{DRAWN[:33]}", "Telegram bot token"),
        (f"https://api.telegram.org/bot4815162342:AA{DRAWN[:33]}/getMe", "Telegram bot token"),
        (f"MTMwMTU5MDU2Nzk4OTU0NzAyOA.G5Nast.{DRAWN[:38]}", "Discord bot token"),
        (f"dop_v1_{HEX}{HEX}", "DigitalOcean token"),
        (f"sk-proj-{DRAWN[:48]}", "OpenAI API key"),
        (f"sk-ant-api03-{DRAWN[:80]}", "Anthropic API key"),
        ("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", "Hugging Face token"),
        (SIGNED, "JSON Web Token"),
        (
            f"-----BEGIN OPENSSH PRIVATE KEY-----\n{DRAWN[:70]}\n-----END OPENSSH PRIVATE KEY-----",
            "private key",
        ),
        (
            f'"private_key": "-----BEGIN PRIVATE KEY-----\\n{DRAWN[:64]}\\n-----END PRIVATE KEY-----\\n"',
            "private key",
        ),
    ],
)
def test_known_formats(text: str, name: str) -> None:
    assert [one.format.name for one in known(f"token {text} end")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "AKIAIOSFODNN7EXAMPLE",
        "xoxb-123456789012-XXXXXXXXXXXXXXXXXXXXXXXX",
        "xoxp-123-456-789-abcde",
        "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
        "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
        "ghp_your_token_here",
        "-----BEGIN PRIVATE KEY-----",
        f"-----BEGIN PUBLIC KEY-----\n{DRAWN[:64]}\n-----END PUBLIC KEY-----",
        f"pk_live_{DRAWN[:24]}",
        f"xAKIA{DRAWN[:16].upper()}",
        token({"alg": "HS256"}, {"sub": "1234567890", "name": "John Doe"}),
        token({"alg": "none"}, {"sub": "anna"}),
        f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{DRAWN[:64]}\n-----END RSA PRIVATE KEY-----",
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    ],
)
def test_what_is_none(text: str) -> None:
    assert [one.format.name for one in known(f"value {text} end")] == []


def test_only_the_secret_is_marked() -> None:
    text = f"https://hooks.slack.com/services/T8FJ2KQ9X/B4TZ7WB1V/{DRAWN[:24]}"
    (found,) = known(text)
    assert text[found.start : found.end] == f"T8FJ2KQ9X/B4TZ7WB1V/{DRAWN[:24]}"
