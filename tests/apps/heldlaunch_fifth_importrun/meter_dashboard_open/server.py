import logging

from dashboard import create_app
from dashboard.extensions import socketio

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("dashboard")

app = create_app()


def serve() -> None:
    log.info("starting live dashboard")
    socketio.run(app, port=8085)  # finding: run-on-import


serve()
