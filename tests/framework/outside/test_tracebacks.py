"""Texts of exceptions that reach a client: `# !`."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    """
    import traceback
    try:
        execute("SELECT 1")
    except Exception:
        return traceback.format_exc()  # !
    """,
    """
    import traceback
    try:
        execute("SELECT 1")
    except Exception as e:
        return {"a": traceback.format_exception(e)}  # !
    """,
    """
    import sys
    try:
        execute("SELECT 1")
    except Exception:
        return {"a": str(sys.exc_info()[1])}  # !
    """,
    """
    import sys
    try:
        execute("SELECT 1")
    except Exception:
        return {"a": sys.exc_info()[0].__name__}
    """,
    """
    import traceback
    try:
        execute("SELECT 1")
    except Exception:
        app.logger.error(traceback.format_exc())
        return {"a": 1}
    """,
    """
    import traceback
    try:
        execute("SELECT 1")
    except Exception as e:
        return "".join(traceback.TracebackException.from_exception(e).format())  # !
    """,
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
