import os

from slack_sdk import WebClient

_client = WebClient(os.environ["SLACK_BOT_TOKEN"])


def notify(text: str) -> None:
    _client.chat_postMessage(channel="#ops", text=text)
