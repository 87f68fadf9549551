from typing import Any

from flask import Response


class SecureResponse(Response):
    """Every cookie of this site gets the three flags unless a view says otherwise."""

    def set_cookie(self, key: str, value: str = "", **options: Any) -> None:
        options.setdefault("secure", True)
        options.setdefault("httponly", True)
        options.setdefault("samesite", "Lax")
        super().set_cookie(key, value, **options)
