"""Records of loggers: `# !` is where a client writes lines of its own into the log, or a secret is written."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    'app.logger.info("%s", x)  # !',
    """
    import logging
    logging.error(f"{x}")  # !
    """,
    """
    import logging
    logging.getLogger("a").log(10, "%s %s", 1, x)  # !
    """,
    """
    import logging
    logging.getLogger("a").log(10, "%s %r", 1, x)
    """,
    'app.logger.info("%r", x)',
    'app.logger.info("%d", x)',
    "app.logger.info(repr(x))",
    'app.logger.info("%(x)s", {"x": x})  # !',
    'app.logger.info("%s", [x])',
    'app.logger.info("%s", request.args)',
    'app.logger.info({"x": x})',
    'app.logger.info("%s", x.replace("\\n", " "))',
    """
    import json
    app.logger.info(json.dumps(x))
    """,
    """
    from loguru import logger
    logger.info("{}", x)  # !
    """,
    """
    from loguru import logger
    logger.info("{!r} {y:d}", x, y=x)
    """,
    """
    from loguru import logger
    logger.info("{y}", y=x)  # !
    """,
    """
    import structlog
    structlog.get_logger().info("a", x=x)
    """,
    """
    import structlog
    structlog.get_logger().bind(a=1).info(x)  # !
    """,
    'app.logger.info("%r", request.form["password"])  # !',
    'app.logger.info("%r", {"a": request.form["password"]})  # !',
    'app.logger.info("a", extra={"x": x})',
    """
    import os
    app.logger.info("%r", os.environ["API_KEY"])  # !
    """,
    'app.logger.info("%s", app.config["API_KEY"])  # !',
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
