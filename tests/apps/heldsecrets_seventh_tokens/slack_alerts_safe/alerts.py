import logging
import os

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

log = logging.getLogger(__name__)


class SlackAlerts:
    def __init__(self, app=None):
        self.channel = "#incidents"
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self.client = WebClient(token=os.environ["SLACK_BOT_TOKEN"])
        app.extensions["slack_alerts"] = self

    def send(self, text):
        try:
            self.client.chat_postMessage(channel=self.channel, text=text)
        except SlackApiError as exc:
            log.warning("slack said no: %s", exc.response["error"])
