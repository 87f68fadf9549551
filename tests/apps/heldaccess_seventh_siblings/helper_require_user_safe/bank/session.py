from __future__ import annotations

from dataclasses import dataclass

from flask import abort, session


@dataclass(frozen=True, slots=True)
class Teller:
    name: str
    branch: int


def require_teller() -> Teller:
    data = session.get("teller")
    if data is None:
        abort(401)
    return Teller(data["name"], data["branch"])
