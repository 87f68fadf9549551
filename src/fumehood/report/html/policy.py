"""What the page is made of besides its data: style, script, and the policy that lets a browser run nothing else."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Final

STYLE: Final = "style.css"
SCRIPT: Final = "script.js"


@cache
def asset(name: str) -> str:
    """The text of a file beside this module, its line ends as a browser reads them."""
    return files("fumehood.report.html").joinpath(name).read_text("utf-8")


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy of a page with this style element and this script element, and nothing else alive.

    `frame-ancestors` and `sandbox` are for headers only (https://www.w3.org/TR/CSP3/#meta-element).
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
