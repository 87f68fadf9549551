import logging

from newsroom import create_app

log = logging.getLogger(__name__)

app = create_app()


def serve() -> None:
    log.info("starting newsroom")
    app.run(port=8001, threaded=True)  # finding: wsgi-import-blocked


serve()
