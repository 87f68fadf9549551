"""Routes that everybody may call, by what they are called: the doors of an app, and what needs no account."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from fumehood.framework.access.access import Access, class_of
from fumehood.framework.access.doings import doings
from fumehood.regex import regex

OPEN: Final = regex(
    r"log_?(?:in|out|on|off)|sign_?(?:in|up|out|on)|regist|regis|auth|oauth|oidc|saml|sso|callback|webhook|\bhook|health|ping|alive|ready"
    r"|metrics|static|favicon|robots|sitemap|manifest|passw|forgot|recover|token|public|captcha|csp|cookie|consent|guest|anonymous"
    r"|swagger|openapi|graphql|rpc|cron|ipn|stripe|paypal|slack|github|telegram|2fa|mfa|otp|totp|session",
    re.IGNORECASE,
)
"""What routes are called that everybody may call."""

GENERAL: Final = regex(
    r"status|reset|confirm|verif|activat|contact|feedback|subscri|newsletter|report|lang|locale|theme|install|setup|join|invit"
    r"|index|home|search|error|version|about|terms|privacy|docs|track|beacon|share|embed|cart|checkout|notify|upload_?progress"
    r"|refresh|account/new|demo|predict|echo",
    re.IGNORECASE,
)
"""What they are called besides, where the name does not speak of what is done to one thing in particular."""

PROOF: Final = regex(r"<[^>]*(?:code|key|hash|sign|secret|uuid|nonce)[^>]*>", re.IGNORECASE)
"""A variable part that only those know who were sent it."""

FOREIGN: Final = regex(r"hook|ipn|stripe|paypal|slack|github|telegram", re.IGNORECASE)
MANAGED: Final = regex(
    r"^(?:set|delete|remove|create|add|edit|update|change|rotate|enable|disable|save)_", re.IGNORECASE
)
"""What manages how others call us is not what they call: `set_webhook`, `delete_slack_channel`."""

ADMIN: Final = regex(r"(?:^|/)admin", re.IGNORECASE)


def is_public(one: Access, asking: Collection[Access]) -> bool:
    """Whether everybody may call a view, by its name; `asking` are those beside it that ask who the client is."""
    path = one.path or ""
    name = one.function.name if one.function is not None else ""
    if MANAGED.search(name):
        path, name = FOREIGN.sub("", path), FOREIGN.sub("", name)
    cls = class_of(one.view)
    is_open = any(OPEN.search(word) for word in (path, name, "" if cls is None else cls.name))
    if is_open or _proves(path, asking) or one.path == "/":
        return True
    done = [] if one.function is None else doings(one.function)
    first, variable, _ = path.partition("<")
    if not ADMIN.search(path) and (GENERAL.search(first) or (not variable and GENERAL.search(name))):
        return "resets data" not in done
    return "logs somebody in" in done


def _proves(path: str, asking: Collection[Access]) -> bool:
    """Whether a variable part is a proof; not if the routes beside it want to know more of who knows the same."""
    found = PROOF.search(path)
    return found is not None and not any(found[0] in (other.path or "") for other in asking)
