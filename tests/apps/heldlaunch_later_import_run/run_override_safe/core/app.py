from typing import Any

from flask import Flask


class PortalFlask(Flask):
    """Flask with the house defaults."""

    def run(self, port: int | None = None, **options: Any) -> None:  # type: ignore[override]
        self.logger.info("portal on port %s", port)
        super().run(host="127.0.0.1", port=port or 8300, **options)
