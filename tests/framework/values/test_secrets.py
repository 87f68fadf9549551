"""Secrets that the program itself holds or makes: `# !` is where they are written into a log or a cookie."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    """
    import os
    app.logger.info("%s", os.environ["DB_PASSWORD"])  # !
    """,
    """
    import os
    app.logger.info("%s", os.getenv("DB_PASSWORD", "a"))  # !
    """,
    """
    import os
    app.logger.info("%s", os.environ["HOME"])
    """,
    'app.logger.info("%s", app.config.get("JWT_SECRET"))  # !',
    'app.logger.info("%s", app.config["DEBUG_LEVEL"])',
    """
    import secrets
    invite_token = secrets.token_hex()
    app.logger.info("%s", invite_token)  # !
    """,
    """
    import secrets
    request_id = secrets.token_hex()
    app.logger.info("%s", request_id)
    """,
    """
    import secrets
    from flask import Response
    token = secrets.token_hex()
    r = Response()
    r.set_cookie("a", token)
    return r
    """,
    """
    import os
    from flask import Response
    r = Response()
    r.set_cookie("a", os.environ["API_KEY"])  # !
    return r
    """,
    """
    import os
    execute(os.environ["DB_PASSWORD"])
    """,
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
