import logging

log = logging.getLogger(__name__)


def serve(app, port: int = 8000) -> None:
    log.info("starting on port %d", port)
    app.run(port=port)  # finding: run-on-import
