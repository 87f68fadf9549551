"""Tokens and keys that are told by how they look, whatever they are called; each with the vendor's word for it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.credentials.literals import is_made_up
from fumehood.regex import regex


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of secret. `name` goes into a message after "a"; `docs` is where its form or handling is described.

    `words` are pieces of text that every file with one has. `pattern` has a group `secret` if more than the secret
    has to be matched. `always` is whether one in test code is worth a look: keys and signed tokens made for a
    test are part of it.
    """

    name: str
    pattern: str
    words: tuple[str, ...]
    docs: str
    always: bool = True
    accepts: Callable[[str], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Known:
    """A secret of a known format, at offsets of a text."""

    format: Format
    start: int
    end: int


LINES: Final = regex(r"-----[A-Z ]+(?:-----)?")
"""The lines around a key."""


def _is_signed_token(text: str) -> bool:
    """Whether a JSON Web Token is signed and is none of those that tutorials show."""
    header, payload, signature = text.split(".")
    said = _decoded(payload)
    algorithm = _decoded(header).get("alg", "")
    example = said.get("sub") in {"1234567890", "1234", "test", "example"} or said.get("name") == "John Doe"
    return bool(said) and str(algorithm).lower() not in {"", "none"} and len(signature) > 20 and not example


def _decoded(part: str) -> dict[str, object]:
    try:
        found = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_discord(text: str) -> bool:
    """Whether the first part is a number in base64, as the id of a bot is."""
    first = text.partition(".")[0]
    try:
        return base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).isdigit()
    except (binascii.Error, ValueError):
        return False


def _is_body(text: str) -> bool:
    """Whether there is a key between the lines that mark one."""
    if "ENCRYPTED" in text:
        return False
    inside = re.sub(r"\\[rn]|[^A-Za-z0-9+/=]", "", LINES.sub("", text))
    return len(inside) >= 60 and len(set(inside)) > 15 and not is_made_up(inside)


DOCUMENTED: Final = (
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq",
    "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DEQJmdI",
    "16C7e42F292c6912E7710c838347Ae178B4a",
    "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
)
"""Keys that vendors' documentation prints, such as those of Azure's emulators: everybody has them."""

FORMATS: Final = (
    Format(
        "AWS access key",
        r"(?:AKIA|ASIA)[A-Z2-7]{16}",
        ("AKIA", "ASIA"),
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
    ),
    Format(
        "GitHub token",
        r"gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{50,244}",
        ("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
        "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
    ),
    Format(
        "GitLab token",
        r"gl(?:pat|dt|rt|ptt|agent|oas|soat|cbt)-[A-Za-z0-9_.-]{20,300}",
        ("glpat-", "gldt-", "glrt-", "glptt-", "glagent-", "gloas-", "glsoat-", "glcbt-"),
        "https://docs.gitlab.com/security/tokens/#token-prefixes",
    ),
    Format(
        "Slack token",
        r"xox[abeoprs]-(?:\d{6,14}-){1,3}[A-Za-z0-9]{12,64}|xapp-\d-[A-Z0-9]{8,}-\d{8,}-[a-f0-9]{32,}",
        ("xox", "xapp-"),
        "https://docs.slack.dev/authentication/tokens",
    ),
    Format(
        "Slack webhook",
        r"https://hooks\.slack\.com/(?:services|workflows|triggers)/(?P<secret>[A-Z0-9]{8,}/[A-Z0-9]{8,}/[A-Za-z0-9]{20,})",
        ("hooks.slack.com",),
        "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#keep-it-secret",
    ),
    Format(
        "Stripe live key",
        r"[sr]k_live_[A-Za-z0-9]{16,250}",
        ("k_live_",),
        "https://docs.stripe.com/keys",
    ),
    Format(
        "Stripe webhook secret",
        r"whsec_[A-Za-z0-9]{32,64}",
        ("whsec_",),
        "https://docs.stripe.com/webhooks#verify-official-libraries",
    ),
    Format(
        "Google API key",
        r"AIza[A-Za-z0-9_-]{35}",
        ("AIza",),
        "https://cloud.google.com/docs/authentication/api-keys",
    ),
    Format(
        "Google OAuth client secret",
        r"GOCSPX-[A-Za-z0-9_-]{28}",
        ("GOCSPX-",),
        "https://developers.google.com/identity/protocols/oauth2",
    ),
    Format(
        "Azure storage key",
        r"AccountKey=(?P<secret>[A-Za-z0-9+/]{86}==)",
        ("AccountKey=",),
        "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
    ),
    Format(
        "Azure shared access key",
        r"SharedAccessKey=(?P<secret>[A-Za-z0-9+/]{43}=)",
        ("SharedAccessKey=",),
        "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
    ),
    Format(
        "SendGrid API key",
        r"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}",
        ("SG.",),
        "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    ),
    Format(
        "Mailgun API key",
        r"key-[0-9a-f]{32}",
        ("key-",),
        "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-key",
    ),
    Format(
        "Mailchimp API key",
        r"[0-9a-f]{32}-us\d{1,2}",
        ("-us",),
        "https://mailchimp.com/developer/marketing/docs/fundamentals/#api-key-security",
    ),
    Format(
        "npm access token",
        r"npm_[A-Za-z0-9]{36}",
        ("npm_",),
        "https://github.blog/security/announcing-npms-new-access-token-format/",
    ),
    Format(
        "PyPI token",
        r"pypi-AgE[A-Za-z0-9_-]{60,}",
        ("pypi-AgE",),
        "https://pypi.org/help/#apitoken",
    ),
    Format(
        "Telegram bot token",
        r"(?:bot)?(?P<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})",
        (":AA",),
        "https://core.telegram.org/bots/api#authorizing-your-bot",
    ),
    Format(
        "Discord bot token",
        r"[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}",
        ("oken", "OKEN", "iscord", "ISCORD"),
        "https://discordpy.readthedocs.io/en/stable/discord.html",
        accepts=_is_discord,
    ),
    Format(
        "Discord webhook",
        r"https://(?:\w+\.)?discord(?:app)?\.com/api/(?:v\d+/)?webhooks/(?P<secret>\d{17,20}/[A-Za-z0-9_-]{60,80})",
        ("api/webhooks/",),
        "https://discord.com/developers/docs/resources/webhook",
    ),
    Format(
        "DigitalOcean token",
        r"do[opr]_v1_[0-9a-f]{64}",
        ("_v1_",),
        "https://docs.digitalocean.com/release-notes/2022/api-token-format/",
    ),
    Format(
        "Heroku API key",
        r"HRKU-[A-Za-z0-9_-]{36,64}",
        ("HRKU-",),
        "https://devcenter.heroku.com/articles/authentication",
    ),
    Format(
        "OpenAI API key",
        r"sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})",
        ("sk-",),
        "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    ),
    Format(
        "Anthropic API key",
        r"sk-ant-[a-z]+\d{2}-[A-Za-z0-9_-]{32,120}",
        ("sk-ant-",),
        "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    ),
    Format(
        "Hugging Face token",
        r"hf_[A-Za-z]{34}",
        ("hf_",),
        "https://huggingface.co/docs/hub/security-tokens",
    ),
    Format(
        "HashiCorp Vault token",
        r"hv[sbr]\.[A-Za-z0-9_-]{24,300}",
        ("hvs.", "hvb.", "hvr."),
        "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    ),
    Format(
        "JSON Web Token",
        r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}",
        ("eyJ",),
        "https://datatracker.ietf.org/doc/html/rfc7519",
        always=False,
        accepts=_is_signed_token,
    ),
    Format(
        "private key",
        r"-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH) )?PRIVATE KEY(?: BLOCK)?-----"
        r"(?:[A-Za-z0-9+/=\s:,\"'()\\-]{60,8000}?-----END [A-Z ]*PRIVATE KEY|[A-Za-z0-9+/=\s\\]{60,8000})",
        ("PRIVATE KEY",),
        "https://datatracker.ietf.org/doc/html/rfc7468#section-10",
        always=False,
        accepts=_is_body,
    ),
)
"""https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns has more."""

WORDS: Final = tuple(dict.fromkeys(word.encode() for one in FORMATS for word in one.words))
_PATTERNS: Final = tuple(
    (one, regex(rf"(?<![A-Za-z0-9_])(?:{one.pattern})(?![A-Za-z0-9])")) for one in FORMATS
)


def known(text: str) -> Iterator[Known]:
    """The secrets of known formats in a text, without those that documentation or a template made up."""
    for one, pattern in _PATTERNS:
        if not any(word in text for word in one.words):
            continue
        for found in pattern.finditer(text):
            group = "secret" if "secret" in pattern.groupindex else 0
            letters = LINES.sub("", found[group])
            shown = is_made_up(letters) or any(example in letters for example in DOCUMENTED)
            if not shown and one.accepts(found[0]):
                yield Known(one, *found.span(group))
